import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { Message } from './message.tsx';

interface ErrorBoundaryProps {
  /** What is kept apart from the rest, as in "The Themes view". */
  what: string;
  /** A change of it tries again. */
  resetKey: string;
  children: ReactNode;
}

interface BoundaryState {
  error: Error | null;
  key: string;
}

/** Keeps a fault of one view from taking the rest along. Trying again asks anew for what could not be loaded. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  const { reset } = useQueryErrorResetBoundary();
  return <FaultBoundary {...props} onRetry={reset} />;
}

class FaultBoundary extends Component<ErrorBoundaryProps & { onRetry: () => void }, BoundaryState> {
  override state: BoundaryState = { error: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: { key: string }) {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Message title={`${this.props.what} could not be shown`}>
        <p>{error.message}</p>
        <p>The other views still work. This is a fault of the app or of its data, not of the link.</p>
        <p>
          <button type="button" className="link" onClick={this.retry}>
            Try again
          </button>
        </p>
      </Message>
    );
  }
}
