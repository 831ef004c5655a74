import { Button, Modal } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface Props {
	title: string;
	text: string;
	/** What is selected, in place of the sentence about a link. */
	help?: string;
	onClose: () => void;
}

/** The last resort of copying: the text, selected, for the person's own copy key. */
export function CopyByHand( { title, text, help, onClose }: Props ) {
	const field = useRef< HTMLTextAreaElement >( null );
	useEffect( () => {
		field.current?.focus();
		field.current?.select();
	}, [] );
	return (
		<Modal title={ title } onRequestClose={ onClose } size="medium" focusOnMount={ false }>
			<label className="coffer-copy-by-hand" htmlFor="coffer-copy-by-hand">
				{ help ??
					__(
						'The browser did not let Money use the clipboard. The link is selected: copy it with Ctrl+C or ⌘C.',
						'coffer'
					) }
			</label>
			<textarea
				id="coffer-copy-by-hand"
				className="coffer-copy-by-hand__text"
				ref={ field }
				readOnly
				rows={ 3 }
				dir={ help === undefined ? 'ltr' : 'auto' }
				value={ text }
				onFocus={ ( event ) => event.currentTarget.select() }
			/>
			<div className="coffer-dialog__buttons">
				<Button variant="primary" __next40pxDefaultSize onClick={ onClose }>
					{ __( 'Done', 'coffer' ) }
				</Button>
			</div>
		</Modal>
	);
}
