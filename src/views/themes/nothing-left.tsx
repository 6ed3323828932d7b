import { Message } from '../../components/status/message.tsx';
import { useViewState } from '../../url-state/view-state.tsx';

export function NothingLeft() {
  const { navigate } = useViewState();
  return (
    <Message title="The filter leaves no paragraph">
      <p>No speech, span and theme of the filter fall together, so there is nothing to count.</p>
      <p>
        <button
          type="button"
          className="link"
          onClick={() => navigate({ docs: null, span: null, theme: null })}
        >
          Undo all filters
        </button>
      </p>
    </Message>
  );
}
