import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { verifyLedger, type LedgerReport } from '@coffer/api';
import { boot } from '../boot';
import { Badge, BusyButton, Failure, Moment, Refusal } from '../components';
import { PlaceLink } from '../location';

/** Has every balance computed again from the ledger, and names what is off. */
export function BooksCheck() {
	const verdict = boot.actions.verify_ledger;
	const [ report, setReport ] = useState< LedgerReport >();
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();

	const check = async () => {
		setBusy( true );
		setError( undefined );
		try {
			setReport( await verifyLedger() );
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusy( false );
	};

	return (
		<fieldset className="coffer-settings__part">
			<legend>{ __( 'Check the books', 'coffer' ) }</legend>
			<p>
				{ __(
					'Adds up every balance again from its ledger, and looks whether an entry was changed or is missing. Nothing is changed by it.',
					'coffer'
				) }
			</p>
			{ verdict.allowed ? (
				<div>
					<BusyButton isBusy={ isBusy } onClick={ () => void check() }>
						{ __( 'Check the books', 'coffer' ) }
					</BusyButton>
				</div>
			) : (
				<Refusal verdict={ verdict } />
			) }
			<div className="coffer-books" role="status">
				{ isBusy && <p className="coffer-muted">{ __( 'Adding up…', 'coffer' ) }</p> }
				{ ! isBusy && report && <Outcome report={ report } /> }
			</div>
			{ error !== undefined && <Failure error={ error } onRetry={ () => void check() } /> }
		</fieldset>
	);
}

function Outcome( { report: { checked, at, faults } }: { report: LedgerReport } ) {
	const isSound = faults.length === 0;
	return (
		<>
			<p className="coffer-books__outcome">
				<Badge tone={ isSound ? 'success' : 'error' }>
					{ isSound
						? __( 'Everything adds up', 'coffer' )
						: sprintf(
								/* translators: %d: number of faults. */
								_n( '%d fault', '%d faults', faults.length, 'coffer' ),
								faults.length
							) }
				</Badge>
				<span>
					{ sprintf(
						/* translators: %d: number of documents. */
						_n( '%d document was checked', '%d documents were checked', checked, 'coffer' ),
						checked
					) }{ ' ' }
					<Moment at={ at } />.
				</span>
			</p>
			{ ! isSound && (
				<ul className="coffer-books__faults">
					{ faults.map( ( fault, position ) => (
						<li key={ position }>
							<What fault={ fault } /> { fault.sentence }
						</li>
					) ) }
				</ul>
			) }
		</>
	);
}

function What( { fault }: { fault: LedgerReport[ 'faults' ][ number ] } ) {
	const { document_id: document, payment_id: payment, number } = fault;
	if ( document !== null ) {
		return (
			<PlaceLink to={ { document } }>
				{
					/* translators: %d: number of a record. */
					number ?? sprintf( __( 'Document %d', 'coffer' ), document )
				}
			</PlaceLink>
		);
	}
	/* translators: %d: number of a record. */
	return <>{ payment === null ? null : sprintf( __( 'Payment %d:', 'coffer' ), payment ) }</>;
}
