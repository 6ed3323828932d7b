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

/** Keeps a fault of one view from taking the rest along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: { key: string }) {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Message title={`${this.props.what} could not be shown`}>
        <p>{error.message}</p>
        <p>The other views still work. This is a fault of the app or of its data, not of the link.</p>
        <p>
          <button type="button" className="link" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
        </p>
      </Message>
    );
  }
}
