import { Message } from '../components/status/message.tsx';

interface LoadFailureProps {
  error: Error;
  retrying: boolean;
  onRetry: () => void;
}

export function LoadFailure({ error, retrying, onRetry }: LoadFailureProps) {
  return (
    <main className="page pt-16" role="alert">
      <Message title="The corpus could not be loaded">
        <p>{error.message}</p>
        <p>
          Rostrum shows what the build has written to <code>data/corpus.json</code>. In a copy of the project,{' '}
          <code>npm start</code> writes it and serves the page.
        </p>
        <p>
          <button type="button" className="link font-sans text-ui" disabled={retrying} onClick={onRetry}>
            {retrying ? 'Trying again …' : 'Try again'}
          </button>
        </p>
      </Message>
    </main>
  );
}
