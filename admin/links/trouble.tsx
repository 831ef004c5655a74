import { Button, Modal } from '@wordpress/components';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { checkPortal, type Document, type PortalCheck } from '@coffer/api';
import { Badge, BusyButton, Failure, Skeleton } from '../components';
import { documentTitle, oneOfWords, type Tone } from '../words';

type Finding = PortalCheck[ 'findings' ][ number ];

/** For the moment when a customer says that the link does not work: what they meet, and what to do about it. */
export function Trouble( { document }: { document: Document } ) {
	const [ isOpen, setOpen ] = useState( false );
	return (
		<>
			<Button variant="link" onClick={ () => setOpen( true ) }>
				{ __( 'Trouble with the page?', 'coffer' ) }
			</Button>
			{ isOpen && <TroubleDialog document={ document } onClose={ () => setOpen( false ) } /> }
		</>
	);
}

function TroubleDialog( { document, onClose }: { document: Document; onClose: () => void } ) {
	const [ check, setCheck ] = useState< PortalCheck >();
	const [ error, setError ] = useState< unknown >();
	const [ isBusy, setBusy ] = useState( false );
	const { id } = document;

	const run = useCallback( async () => {
		setBusy( true );
		setError( undefined );
		try {
			setCheck( await checkPortal( id ) );
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusy( false );
	}, [ id ] );
	useEffect( () => void run(), [ run ] );

	return (
		<Modal
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'What the customer meets at %s', 'coffer' ), documentTitle( document ) ) }
			onRequestClose={ onClose }
			size="medium"
		>
			<div className="coffer-trouble" aria-busy={ isBusy }>
				<p role="status">
					{ isBusy ? __( 'Looking at the page as a customer would…', 'coffer' ) : outcome( check ) }
				</p>
				{ ! check && isBusy && <Skeleton width="80%" /> }
				{ error !== undefined && <Failure error={ error } /> }
				{ check && (
					<ul className="coffer-trouble__findings">
						{ check.findings.map( ( finding ) => (
							<FindingRow key={ finding.code } finding={ finding } />
						) ) }
					</ul>
				) }
				<div className="coffer-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
						{ __( 'Close', 'coffer' ) }
					</Button>
					<BusyButton isBusy={ isBusy } onClick={ () => void run() }>
						{ __( 'Look again', 'coffer' ) }
					</BusyButton>
				</div>
			</div>
		</Modal>
	);
}

function FindingRow( { finding: { state, sentence, remedy, fixed_by: by } }: { finding: Finding } ) {
	const { label, tone } = findingWording( state );
	return (
		<li>
			<Badge tone={ tone }>{ label }</Badge>
			<p>{ sentence }</p>
			{ remedy !== '' && <p>{ remedy }</p> }
			{ by.length > 0 && (
				/* translators: %s: names of roles, such as "Money manager or Administrator". */
				<p>{ sprintf( __( 'Who can do it: %s.', 'coffer' ), oneOfWords( by ) ) }</p>
			) }
		</li>
	);
}

function outcome( check: PortalCheck | undefined ): string {
	if ( ! check ) {
		return '';
	}
	return check.opens
		? __( 'The page opens for whoever has a live link.', 'coffer' )
		: __( 'The page does not open for the customer.', 'coffer' );
}

function findingWording( state: Finding[ 'state' ] ): { label: string; tone: Tone } {
	switch ( state ) {
		case 'ok':
			return { label: __( 'Fine', 'coffer' ), tone: 'success' };
		case 'note':
			return { label: __( 'Worth knowing', 'coffer' ), tone: 'info' };
		case 'problem':
			return { label: __( 'Stops the customer', 'coffer' ), tone: 'error' };
	}
}
