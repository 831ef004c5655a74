import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, toCofferError, type FirstStep } from '@coffer/api';
import { boot } from '../boot';
import { currentPlace, go, type Place } from '../location';
import { useNotify } from '../notices';
import { stepWords } from './step-words';

interface Props {
	step: FirstStep;
	/** Not where the screen has a main button of its own. */
	isMain: boolean;
}

/** The one thing to press for a step: where it is seen to, or the check itself. */
export function StepButton( { step, isMain }: Props ) {
	const { checkRoute, noteFirstSteps } = useDispatch( store );
	const notify = useNotify();
	const [ isBusy, setBusy ] = useState( false );
	const place = placeOf( step );
	if ( place === null && step.name !== 'portal' ) {
		return null;
	}
	const work = async ( write: () => Promise< unknown > ) => {
		setBusy( true );
		try {
			await write();
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message );
		}
		setBusy( false );
	};
	return (
		<>
			<Button
				variant={ isMain ? 'primary' : 'secondary' }
				size="compact"
				isBusy={ isBusy }
				disabled={ isBusy }
				accessibleWhenDisabled
				onClick={ () => void ( place ? go( place ) : work( checkRoute ) ) }
			>
				{ stepWords( step ).button }
			</Button>
			{ step.name === 'pay' && (
				<Button
					variant="tertiary"
					size="compact"
					disabled={ isBusy }
					accessibleWhenDisabled
					onClick={ () => void work( () => noteFirstSteps( { pay_later: true } ) ) }
				>
					{ __( 'Later', 'coffer' ) }
				</Button>
			) }
		</>
	);
}

/** Null where there is nowhere to go: the check runs where it stands, and a link needs an invoice. */
function placeOf( { name, document_id: document }: FirstStep ): Partial< Place > | null {
	switch ( name ) {
		case 'business':
		case 'pay':
			return { screen: 'settings', part: name };
		case 'currency':
			return { screen: 'settings', part: 'defaults' };
		case 'portal':
			return boot.portal_base === '' ? { screen: 'settings', part: name } : null;
		case 'customer':
			return { screen: 'customers', part: 'new' };
		case 'invoice': {
			const { customer } = currentPlace();
			if ( document !== null ) {
				return { editing: document };
			}
			return { creating: 'invoice', ...( customer === null ? {} : { customer } ) };
		}
		case 'link':
			return document === null ? null : { document };
	}
}
