/** Where the words are typed: plain text with the passages of findings underlined in place. */
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { EditorState, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  placeholder,
  type DecorationSet,
} from '@codemirror/view';
import { useEffect, useRef, type RefObject } from 'react';
import type { Finding } from '../../api/queries';
import { t } from '../../texts';

export interface EditorHandle {
  undo(): void;
  redo(): void;
  reveal(finding: Finding): void;
}

interface EditorProps {
  readonly text: string;
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly isReadOnly?: boolean;
  readonly handle: RefObject<EditorHandle | null>;
  readonly onText: (text: string) => void;
  readonly onPassage: (start: number) => void;
}

const markFindings = StateEffect.define<readonly Finding[]>();

const passages = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, changes }) {
    const fresh = effects.find((effect) => effect.is(markFindings));
    return fresh ? marksOf(fresh.value as readonly Finding[]) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function Editor({ text, label, findings, isReadOnly = false, handle, onText, onPassage }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ text, onText, onPassage });
  useEffect(() => {
    latest.current = { text, onText, onPassage };
  });
  useEffect(() => {
    const made = makeView(place.current, { label, isReadOnly, latest });
    view.current = made;
    handle.current = handleOf(made);
    return () => made.destroy();
  }, [label, isReadOnly, handle]);
  useEffect(() => {
    const { current } = view;
    if (!current || current.state.doc.toString() === text) return;
    current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const fitting = findings.filter(({ end }) => end <= (view.current?.state.doc.length ?? 0));
    view.current?.dispatch({ effects: markFindings.of(fitting) });
  }, [findings]);
  return <div ref={place} />;
}

interface Wiring {
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly latest: RefObject<Pick<EditorProps, 'text' | 'onText' | 'onPassage'>>;
}

function makeView(parent: HTMLDivElement | null, { label, isReadOnly, latest }: Wiring): EditorView {
  return new EditorView({
    ...(parent && { parent }),
    state: EditorState.create({
      doc: latest.current.text,
      extensions: [
        history(),
        drawSelection(),
        highlightSpecialChars(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        placeholder(t.composer.placeholder),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(nonce()),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-multiline': 'true',
          spellcheck: 'true',
          lang: 'nl',
          autocapitalize: 'sentences',
        }),
        EditorState.readOnly.of(isReadOnly),
        passages,
        EditorView.updateListener.of(({ docChanged, state }) => {
          const now = state.doc.toString();
          if (docChanged && now !== latest.current.text) latest.current.onText(now);
        }),
        EditorView.domEventHandlers({
          click: (event, view) => {
            const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
            if (at !== null) latest.current.onPassage(at);
          },
        }),
      ],
    }),
  });
}

const handleOf = (view: EditorView): EditorHandle => ({
  undo: () => undo(view),
  redo: () => redo(view),
  reveal({ start, end }) {
    const length = view.state.doc.length;
    view.dispatch({
      selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
      scrollIntoView: true,
    });
    view.focus();
  },
});

function marksOf(findings: readonly Finding[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const sorted = [...findings]
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  for (const { start, end, severity, message } of sorted) {
    builder.add(start, end, Decoration.mark({ class: `passage ${severity}`, attributes: { title: message } }));
  }
  return builder.finish();
}

/** The style sheet of the editor is let in by the nonce of the page. */
const nonce = () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
