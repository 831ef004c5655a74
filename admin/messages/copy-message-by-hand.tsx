import { __ } from '@wordpress/i18n';
import { CopyByHand } from '../clipboard/copy-by-hand';

/** A message to copy, for browsers that keep the clipboard to themselves. */
export function CopyMessageByHand( { text, onClose }: { text: string; onClose: () => void } ) {
	return (
		<CopyByHand
			title={ __( 'Copy the message', 'coffer' ) }
			help={ __(
				'The browser did not let Money use the clipboard. The message is selected: copy it with Ctrl+C or ⌘C.',
				'coffer'
			) }
			text={ text }
			onClose={ onClose }
		/>
	);
}
