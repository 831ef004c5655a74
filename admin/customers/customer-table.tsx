import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { languageTag, type Customer } from '@coffer/api';
import { boot } from '../boot';
import { Refusal, Skeleton } from '../components';
import { go } from '../location';

interface Props {
	/** Undefined until the first answer. */
	customers: readonly Customer[] | undefined;
	isLoading: boolean;
	onEdit: ( customer: Customer ) => void;
}

export function CustomerTable( { customers, isLoading, onEdit }: Props ) {
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
						? customers.map( ( customer ) => (
								<Row key={ customer.id } customer={ customer } onEdit={ onEdit } />
							) )
						: bars }
				</tbody>
			</table>
		</div>
	);
}

function Row( { customer, onEdit }: { customer: Customer; onEdit: ( customer: Customer ) => void } ) {
	const { name, email, currency, actions } = customer;
	return (
		<tr>
			<td>
				{ actions.edit.allowed ? (
					<Button
						variant="link"
						className="coffer-customers__name"
						/* translators: %s: name of a customer. */
						aria-label={ sprintf( __( 'Edit %s', 'coffer' ), name ) }
						onClick={ () => onEdit( customer ) }
					>
						<span dir="auto">{ name }</span>
					</Button>
				) : (
					<span className="coffer-customers__name" dir="auto">
						{ name }
					</span>
				) }
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

const regions = new Intl.DisplayNames( languageTag( boot.locale ), { type: 'region' } );

function placeWords( { address: { city, country } }: Customer ): string {
	const land = country && /^[A-Z]{2}$/.test( country ) ? regions.of( country ) : country;
	return [ city, land ].filter( Boolean ).join( ', ' );
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
				<Button variant="primary" __next40pxDefaultSize onClick={ onAdd }>
					{ __( 'Add the first customer', 'coffer' ) }
				</Button>
			) }
			{ search === '' && ! verdict.allowed && <Refusal verdict={ verdict } /> }
		</div>
	);
}
