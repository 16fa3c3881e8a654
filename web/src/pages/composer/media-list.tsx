/** The images of a post: adding them, saying what is on them, whose they are and who agreed. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { queries } from '../../api/queries';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/loading';
import { MediaImage } from '../../parts/media-image';
import { upload } from '../../parts/upload';
import { t } from '../../texts';

interface MediaListProps {
  readonly media: readonly string[];
  readonly onMedia: (media: readonly string[]) => void;
  /** What is said of an image changed: the check has something new to read. */
  readonly onDescribed: () => void;
}

const MOST = 10;

export function MediaList({ media, onMedia, onDescribed }: MediaListProps) {
  const picker = useRef<HTMLInputElement>(null);
  const adding = useMutation({ mutationFn: upload, onSuccess: ({ id }) => onMedia([...media, id]) });
  return (
    <section className="card" aria-labelledby="afbeeldingen">
      <div className="section-head">
        <h2 id="afbeeldingen">{t.composer.media}</h2>
        <button
          type="button"
          className="button"
          disabled={adding.isPending || media.length >= MOST}
          onClick={() => picker.current?.click()}
        >
          <ImagePlus size={18} aria-hidden />
          {adding.isPending ? t.composer.uploading : t.composer.addMedia}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="image/jpeg,image/png,image/webp,image/gif"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) adding.mutate(file);
            target.value = '';
          }}
        />
      </div>
      <p className="small soft">{t.composer.mediaHint}</p>
      <Refused problem={adding.error} />
      {media.map((id) => (
        <Medium
          key={id}
          id={id}
          onRemove={() => onMedia(media.filter((other) => other !== id))}
          onDescribed={onDescribed}
        />
      ))}
    </section>
  );
}

interface MediumProps {
  readonly id: string;
  readonly onRemove: () => void;
  readonly onDescribed: () => void;
}

function Medium({ id, onRemove, onDescribed }: MediumProps) {
  const { data } = useQuery({
    queryKey: ['media', id],
    queryFn: () => ask(api.GET('/api/v1/media/{id}', { params: { path: { id } } })),
  });
  return (
    <div className="medium">
      <MediaImage id={id} alt={data?.alt ?? ''} />
      {data && <Said key={data.version} media={data} onRemove={onRemove} onDescribed={onDescribed} />}
    </div>
  );
}

function Said({ media, onRemove, onDescribed }: Omit<MediumProps, 'id'> & { readonly media: Schemas['MediaView'] }) {
  const { rights } = media;
  const [alt, setAlt] = useState(media.alt ?? '');
  const [origin, setOrigin] = useState(rights.origin ?? '');
  const [licence, setLicence] = useState(rights.licence ?? '');
  const [people, setPeople] = useState(rights.portrait.map(({ name }) => name).join(', '));
  const [consent, setConsent] = useState(rights.portrait.every((person) => person.consent));
  const names = people
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const saving = useMutation({
    mutationFn: () =>
      describe(media, {
        alt: alt || null,
        rights: {
          origin: origin || null,
          licence: licence || null,
          portrait: names.map((name) => ({ name, consent })),
        },
      }),
    onSuccess: (saved) => {
      queries.setQueryData(['media', media.id], saved);
      onDescribed();
    },
  });
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Field label={t.composer.alt}>
        {(said) => <input {...said} maxLength={2000} value={alt} onChange={({ target }) => setAlt(target.value)} />}
      </Field>
      <Field label={t.composer.origin}>
        {(said) => (
          <input {...said} maxLength={500} value={origin} onChange={({ target }) => setOrigin(target.value)} />
        )}
      </Field>
      <Field label={t.composer.licence}>
        {(said) => (
          <input {...said} maxLength={500} value={licence} onChange={({ target }) => setLicence(target.value)} />
        )}
      </Field>
      <Field label={t.composer.people}>
        {(said) => <input {...said} value={people} onChange={({ target }) => setPeople(target.value)} />}
      </Field>
      {names.length > 0 && (
        <label className="choice">
          <input type="checkbox" checked={consent} onChange={({ target }) => setConsent(target.checked)} />
          {t.composer.consent}
        </label>
      )}
      <Refused problem={saving.error} />
      <div className="buttons">
        <button type="submit" className="button" disabled={saving.isPending}>
          {t.composer.saveMedia}
        </button>
        <button type="button" className="button quiet" onClick={onRemove}>
          <Trash2 size={16} aria-hidden />
          {t.composer.removeMedia}
        </button>
      </div>
    </form>
  );
}

const describe = ({ id, version }: Schemas['MediaView'], body: Schemas['MediaChange']) =>
  ask(api.PATCH('/api/v1/media/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }));
