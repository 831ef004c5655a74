import { Button, Modal } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, type DialogDocumentAction, type DocumentActionContext } from '@coffer/api';
import { Failure } from '../../components';

function DeleteDialog( { document, notify, go, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { deleteDraft } = useDispatch( store );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();

	const confirm = async () => {
		setBusy( true );
		setError( undefined );
		try {
			await deleteDraft( document.id, document.version );
			onClose();
			go( { document: null } );
			notify( __( 'Draft deleted.', 'coffer' ) );
		} catch ( thrown ) {
			setError( thrown );
			setBusy( false );
		}
	};

	return (
		<Modal title={ __( 'Delete this draft?', 'coffer' ) } onRequestClose={ onClose } size="small">
			<div className="coffer-dialog">
				<p>{ __( 'It has no number and no customer has seen it. This cannot be undone.', 'coffer' ) }</p>
				{ error !== undefined && <Failure error={ error } /> }
				<div className="coffer-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
						{ __( 'Keep it', 'coffer' ) }
					</Button>
					<Button
						variant="primary"
						isDestructive
						__next40pxDefaultSize
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
						onClick={ () => void confirm() }
					>
						{ __( 'Delete draft', 'coffer' ) }
					</Button>
				</div>
			</div>
		</Modal>
	);
}

/** Throws a draft away. */
export const deleteIt = {
	id: 'delete',
	label: __( 'Delete draft…', 'coffer' ),
	placement: 'more',
	isDestructive: true,
	verdict: ( { workflow, actions } ) => ( workflow === 'draft' ? actions.delete : null ),
	Dialog: DeleteDialog,
} satisfies DialogDocumentAction;
