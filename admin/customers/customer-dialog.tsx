import { Button, Modal } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	createCustomer,
	editCustomer,
	fetchCustomer,
	toCofferError,
	type CofferError,
	type Customer,
} from '@coffer/api';
import { boot } from '../boot';
import { Failure } from '../components';
import { CustomerFields } from './customer-fields';
import { customerInput, typedCustomer } from './customer-form';
import { LinksQuestion, type LinksAnswer } from './links-question';

interface Props {
	/** Left out: a new one. */
	customer?: Customer;
	startName?: string;
	onSaved: ( customer: Customer ) => void;
	onClose: () => void;
}

/** Adds a customer, or changes one. */
export function CustomerDialog( { customer, startName, onSaved, onClose }: Props ) {
	const [ base, setBase ] = useState( customer );
	const [ typed, setTyped ] = useState( () => typedCustomer( customer, startName ) );
	const [ error, setError ] = useState< CofferError >();
	const [ isBusy, setBusy ] = useState( false );
	/** Asked by the server once the address changes while links open pages of the customer: how many there are. */
	const [ liveLinks, setLiveLinks ] = useState< number >();
	const [ answer, setAnswer ] = useState< LinksAnswer >();
	const form = useRef< HTMLFormElement >( null );

	const submit = async () => {
		if ( liveLinks !== undefined && answer === undefined ) {
			form.current?.querySelector< HTMLElement >( '.coffer-links-question input' )?.focus();
			return;
		}
		setBusy( true );
		setError( undefined );
		const input = {
			...customerInput( typed, boot.actions.view_private.allowed ),
			...( answer === undefined ? {} : { live_links: answer } ),
		};
		try {
			onSaved( await ( base ? editCustomer( base.id, base.version, input ) : createCustomer( input ) ) );
		} catch ( thrown ) {
			const refusal = toCofferError( thrown );
			setBusy( false );
			if ( refusal.code === 'live_links_undecided' ) {
				setLiveLinks( refusal.count ?? 1 );
				return;
			}
			setError( refusal );
			window.requestAnimationFrame( () => {
				form.current?.querySelector< HTMLElement >( '[aria-invalid="true"]' )?.focus();
			} );
		}
	};
	const loadCurrent = async ( id: number ) => {
		try {
			const current = await fetchCustomer( id );
			setBase( current );
			setTyped( typedCustomer( current ) );
			setError( undefined );
		} catch ( thrown ) {
			setError( toCofferError( thrown ) );
		}
	};

	return (
		<Modal
			title={ base ? __( 'Edit customer', 'coffer' ) : __( 'New customer', 'coffer' ) }
			onRequestClose={ onClose }
			shouldCloseOnClickOutside={ false }
			size="large"
		>
			<form
				ref={ form }
				className="coffer-dialog"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					// A dialog inside a form hands its submit up to that form.
					event.stopPropagation();
					if ( ! isBusy ) {
						void submit();
					}
				} }
			>
				<CustomerFields
					typed={ typed }
					error={ error }
					onChange={ ( change ) => setTyped( ( before ) => ( { ...before, ...change } ) ) }
				/>
				{ liveLinks !== undefined && (
					<LinksQuestion count={ liveLinks } answer={ answer } onChange={ setAnswer } />
				) }
				{ error && <Failure error={ error } /> }
				<div className="coffer-dialog__buttons">
					{ base && error?.code === 'version_conflict' && (
						<Button variant="secondary" __next40pxDefaultSize onClick={ () => void loadCurrent( base.id ) }>
							{ __( 'Load the current version', 'coffer' ) }
						</Button>
					) }
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
						{ __( 'Cancel', 'coffer' ) }
					</Button>
					<Button
						variant="primary"
						type="submit"
						__next40pxDefaultSize
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
					>
						{ base ? __( 'Save customer', 'coffer' ) : __( 'Add customer', 'coffer' ) }
					</Button>
				</div>
			</form>
		</Modal>
	);
}
