import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Customer } from '@coffer/api';
import { boot } from '../boot';
import { Refusal, Skeleton } from '../components';
import { go, PlaceLink } from '../location';
import { regionWords } from '../words';

interface Props {
	/** Undefined until the first answer. */
	customers: readonly Customer[] | undefined;
	isLoading: boolean;
}

export function CustomerTable( { customers, isLoading }: Props ) {
	return (
		<div className="coffer-customers__rows" aria-busy={ isLoading }>
			{ ! customers && (
				<p className="screen-reader-text" role="status">
					{ __( 'Loading customers', 'coffer' ) }
				</p>
			) }
			<table className="coffer-plain">
				<thead>
					<tr>
						<th scope="col">{ __( 'Name', 'coffer' ) }</th>
						<th scope="col">{ __( 'E-mail', 'coffer' ) }</th>
						<th scope="col" className="is-roomy">
							{ __( 'Place', 'coffer' ) }
						</th>
						<th scope="col" className="is-roomy">
							{ __( 'Currency', 'coffer' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ customers
						? customers.map( ( customer ) => <Row key={ customer.id } customer={ customer } /> )
						: bars }
				</tbody>
			</table>
		</div>
	);
}

function Row( { customer }: { customer: Customer } ) {
	const { id, name, email, currency } = customer;
	return (
		<tr>
			<td>
				<PlaceLink
					to={ { customer: id } }
					className="coffer-customers__name"
					data-coffer-customer={ id }
					dir="auto"
				>
					{ name }
				</PlaceLink>
			</td>
			<td>
				<bdi className="coffer-ellipsis" title={ email }>
					{ email || <span className="coffer-muted">{ __( 'none on file', 'coffer' ) }</span> }
				</bdi>
			</td>
			<td className="is-roomy">
				<span className="coffer-ellipsis" dir="auto">
					{ placeWords( customer ) }
				</span>
			</td>
			<td className="is-roomy">{ currency ?? boot.default_currency }</td>
		</tr>
	);
}

function placeWords( { address: { city, country } }: Customer ): string {
	return [ city, regionWords( country ) ].filter( Boolean ).join( ', ' );
}

const bars = Array.from( { length: 8 }, ( _, row ) => (
	<tr key={ row } aria-hidden="true">
		{ [ 160, 200, 120, 40 ].map( ( width, column ) => (
			<td key={ column } className={ column > 1 ? 'is-roomy' : '' }>
				<Skeleton width={ `${ width - ( ( row * 11 ) % 40 ) }px` } />
			</td>
		) ) }
	</tr>
) );

/** Nobody to list: because there is nobody yet, or because nobody matches. */
export function NoCustomers( { search, onAdd }: { search: string; onAdd: () => void } ) {
	const verdict = boot.actions.manage_customers;
	return (
		<div className="coffer-empty">
			<p className="coffer-empty__title">
				{ search === ''
					? __( 'No customers yet', 'coffer' )
					: /* translators: %s: what was searched for. */
						sprintf( __( 'Nobody matches “%s”.', 'coffer' ), search ) }
			</p>
			{ search !== '' && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => void go( { search: '' } ) }>
					{ __( 'Show all customers', 'coffer' ) }
				</Button>
			) }
			{ search === '' && verdict.allowed && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ onAdd }>
					{ __( 'Add the first customer', 'coffer' ) }
				</Button>
			) }
			{ search === '' && ! verdict.allowed && <Refusal verdict={ verdict } /> }
		</div>
	);
}
