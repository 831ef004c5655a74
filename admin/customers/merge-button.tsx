import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Customer } from '@coffer/api';
import { MergeDialog } from './merge-dialog';

interface Props {
	customer: Customer;
	/** Given the one who stays. */
	onMerged: ( customer: Customer ) => void;
}

/** For those who may change the customer: make this one and another one the same. */
export function MergeButton( { customer, onMerged }: Props ) {
	const [ isOpen, setOpen ] = useState( false );
	if ( ! customer.actions.edit.allowed ) {
		return null;
	}
	return (
		<>
			<Button variant="secondary" __next40pxDefaultSize onClick={ () => setOpen( true ) }>
				{ __( 'Merge with another customer', 'coffer' ) }
			</Button>
			{ isOpen && <MergeDialog customer={ customer } onMerged={ onMerged } onClose={ () => setOpen( false ) } /> }
		</>
	);
}
