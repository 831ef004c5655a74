import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** Asked before what was typed is thrown away. */
export function LeaveDialog( { onAnswer }: { onAnswer: ( mayLeave: boolean ) => void } ) {
	return (
		<Modal
			title={ __( 'Leave without saving?', 'coffer' ) }
			onRequestClose={ () => onAnswer( false ) }
			size="small"
		>
			<div className="coffer-dialog">
				<p>{ __( 'What you changed here is not saved yet.', 'coffer' ) }</p>
				<div className="coffer-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize isDestructive onClick={ () => onAnswer( true ) }>
						{ __( 'Leave', 'coffer' ) }
					</Button>
					<Button variant="primary" __next40pxDefaultSize onClick={ () => onAnswer( false ) }>
						{ __( 'Keep editing', 'coffer' ) }
					</Button>
				</div>
			</div>
		</Modal>
	);
}
