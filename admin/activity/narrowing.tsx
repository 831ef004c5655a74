import { SelectControl } from '@wordpress/components';
import { useCallback } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchActivityChoices, type ActivityEvent, type ActivitySubject } from '@coffer/api';
import { useAnswer } from '../components';

/** What a timeline is narrowed to; null: whatever it is. */
export interface Narrow {
	group: ActivityEvent[ 'group' ] | null;
	actor: string | null;
}

interface Props {
	subject: ActivitySubject;
	value: Narrow;
	onChange: ( value: Narrow ) => void;
}

/** Which sort of facts, and who did them. Offers what the server has some of; without choices there is nothing to narrow. */
export function Narrowing( { subject, value, onChange }: Props ) {
	const [ about, id ] = 'document' in subject ? [ 'document', subject.document ] : [ 'customer', subject.customer ];
	const ask = useCallback(
		( signal: AbortSignal ) =>
			fetchActivityChoices( about === 'document' ? { document: id } : { customer: id }, signal ),
		[ about, id ]
	);
	const { answer } = useAnswer( ask );
	if ( ! answer || answer.groups.length + answer.actors.length < 3 ) {
		return null;
	}
	return (
		<div className="coffer-timeline__narrowing">
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'What', 'coffer' ) }
				value={ value.group ?? '' }
				options={ [ { value: '', label: __( 'Everything', 'coffer' ) }, ...answer.groups.map( option ) ] }
				onChange={ ( chosen ) =>
					onChange( { ...value, group: chosen === '' ? null : ( chosen as Narrow[ 'group' ] ) } )
				}
			/>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'By whom', 'coffer' ) }
				value={ value.actor ?? '' }
				options={ [ { value: '', label: __( 'Anybody', 'coffer' ) }, ...answer.actors.map( option ) ] }
				onChange={ ( chosen ) => onChange( { ...value, actor: chosen === '' ? null : chosen } ) }
			/>
		</div>
	);
}

function option( { value, label, count }: { value: string; label: string; count: number } ) {
	return {
		value,
		/* translators: 1: what it is, such as "Payments". 2: how many there are. */
		label: sprintf( __( '%1$s (%2$d)', 'coffer' ), label, count ),
	};
}
