/** A page that fails to draw takes nothing else with it. */
import { Component, type ReactNode } from 'react';
import { t } from '../texts';

export class NotBroken extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="message stop" role="alert">
        <div className="stack tight">
          <strong>{t.errors.broken}</strong>
          <div>
            <button type="button" className="button" onClick={() => location.reload()}>
              {t.errors.reload}
            </button>
          </div>
        </div>
      </div>
    );
  }
}
