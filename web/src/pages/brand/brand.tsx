/** An administrator gives the desk and the public page the face of the organisation. */
import { useMutation } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { reread } from '../../api/session';
import { Field } from '../../parts/field';
import { Empty, Refused } from '../../parts/loading';
import { upload } from '../../parts/upload';
import { useMe, useRole } from '../../shell/me';
import { useTitle } from '../../shell/router';
import { t } from './texts';

const PRODUCT = '#1b566a';
const FORM = /^#[0-9a-f]{6}$/i;

const choose = async (body: Schemas['BrandInput']) => {
  await ask(api.PATCH('/api/v1/organisation/brand', { body }));
  await reread();
};

export default function BrandPage() {
  useTitle(t.title);
  const me = useMe();
  if (!useRole('administrator')) return <Empty title={t.notYours} />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <a className="button" href={`/p/${me.organisation.slug}`} target="_blank" rel="noreferrer">
          {t.public}
        </a>
      </div>
      <div className="brand-columns">
        <ColourChoice />
        <LogoChoice />
      </div>
    </>
  );
}

function ColourChoice() {
  const { brand } = useMe();
  const [colour, setColour] = useState(brand.colour ?? PRODUCT);
  const saving = useMutation({ mutationFn: (chosen: string | null) => choose({ colour: chosen }) });
  const isForm = FORM.test(colour);
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isForm) saving.mutate(colour);
      }}
    >
      <h2>{t.colour}</h2>
      <div className="colour-fields">
        <Field label={t.colour}>
          {(said) => (
            <input
              {...said}
              type="color"
              value={isForm ? colour : PRODUCT}
              onChange={({ target }) => setColour(target.value)}
            />
          )}
        </Field>
        <Field label={t.colourCode} wrong={isForm ? undefined : t.badColour}>
          {(said) => (
            <input
              {...said}
              spellCheck={false}
              value={colour}
              onChange={({ target }) => setColour(target.value.trim())}
            />
          )}
        </Field>
      </div>
      <p className="small soft">{t.colourHint}</p>
      <Refused problem={saving.error} />
      <p role="status" className="small">
        {saving.isSuccess && t.saved}
      </p>
      <div className="buttons">
        <button type="submit" className="button main" disabled={!isForm || saving.isPending}>
          {t.save}
        </button>
        {brand.colour !== null && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setColour(PRODUCT);
              saving.mutate(null);
            }}
          >
            {t.plain}
          </button>
        )}
      </div>
    </form>
  );
}

function LogoChoice() {
  const { brand } = useMe();
  const picker = useRef<HTMLInputElement>(null);
  const saving = useMutation({
    mutationFn: async (file: File | null) => choose({ logo: file && (await upload(file)).id }),
  });
  return (
    <section className="card stack" aria-labelledby="logo">
      <h2 id="logo">{t.logo}</h2>
      {brand.logo && <img className="logo-shown" src={brand.logo} alt="" />}
      <p className="small soft">{t.logoHint}</p>
      <Refused problem={saving.error} />
      <div className="buttons">
        <button type="button" className="button" disabled={saving.isPending} onClick={() => picker.current?.click()}>
          <ImagePlus size={18} aria-hidden />
          {t.choose}
        </button>
        {brand.logo && (
          <button type="button" className="button quiet" onClick={() => saving.mutate(null)}>
            {t.drop}
          </button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t.choose}
        accept="image/png,image/jpeg,image/webp"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) saving.mutate(file);
          target.value = '';
        }}
      />
    </section>
  );
}
