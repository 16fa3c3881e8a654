/** The decision file of a post: on screen, on paper or as PDF by the browser, and as JSON. */
import { ArrowLeft, Download, Printer } from 'lucide-react';
import { useDecisionFile, type DecisionFile } from '../../api/decision-file';
import { Problem } from '../../api/problem';
import { NotFound } from '../../app';
import { download } from '../../parts/download';
import { Awaited } from '../../parts/loading';
import { exactly, ZONE } from '../../parts/times';
import { useTitle } from '../../shell/router';
import { Asked, Outcome, Reading } from './file-sections';
import { t } from './file-texts';
import './decision-file.css';

export default function DecisionFilePage({ id }: { readonly id: string }) {
  useTitle(t.title);
  const file = useDecisionFile(id);
  if (file.error instanceof Problem && file.error.status === 404) return <NotFound />;
  return (
    <div className="stack">
      <a className="button quiet back no-print" href={`/berichten/${id}`}>
        <ArrowLeft size={18} aria-hidden />
        {t.backToPost}
      </a>
      <Awaited of={file} lines={12}>
        {(taken) => <Taken file={taken} />}
      </Awaited>
    </div>
  );
}

function Taken({ file }: { readonly file: DecisionFile }) {
  const { organisation, takenAt, post } = file;
  const keep = () => {
    const day = takenAt.slice(0, 10);
    const json = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
    download(`dossier-${day}-${post.id.slice(0, 8)}.json`, json);
  };
  return (
    <article className="decision-file card stack loose">
      <header className="stack tight">
        <p className="soft">{organisation}</p>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <p className="small soft">{t.taken(exactly(takenAt), ZONE)}</p>
        <div className="buttons no-print">
          <button type="button" className="button main" aria-describedby="print-help" onClick={() => print()}>
            <Printer size={18} aria-hidden />
            {t.print}
          </button>
          <button type="button" className="button" onClick={keep}>
            <Download size={18} aria-hidden />
            {t.json}
          </button>
        </div>
        <p className="small soft no-print" id="print-help">
          {t.printHelp}
        </p>
      </header>
      <Reading file={file} />
      <Asked file={file} />
      <Outcome file={file} />
    </article>
  );
}
