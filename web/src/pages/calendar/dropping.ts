/** What makes a place somewhere a post can be dropped. */
import type { DragEvent } from 'react';
import { DRAGGED } from './entry';

export const onto = (drop: (id: string) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    event.currentTarget.classList.add('over');
  },
  onDragLeave: ({ currentTarget }: DragEvent) => currentTarget.classList.remove('over'),
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    event.currentTarget.classList.remove('over');
    const id = event.dataTransfer.getData(DRAGGED);
    if (id) drop(id);
  },
});
