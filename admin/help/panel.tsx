import { Button, Modal } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { go, usePlace } from '../location';
import { Contents } from './contents';
import { FirstStepsButton } from './first-steps-button';
import { GuideLink } from './guide-link';
import { isGuide, type GuideName } from './guide-names';
import { GuideText, headingId } from './guide-text';
import { guides } from './guides';
import { useGuidesHere } from './use-guides-here';

const english = { lang: 'en', dir: 'ltr' } as const;

/** A guide, or the list of all of them, beside what it is about. */
export function Panel( { onClose }: { onClose: () => void } ) {
	const { help } = usePlace();
	const shown = isGuide( help ) ? help : null;
	const title = useRef< HTMLHeadingElement >( null );
	const at = useRef< string >( undefined );
	const isFirst = useRef( true );
	const follow = ( anchor?: string ) => {
		at.current = anchor;
		if ( anchor !== undefined ) {
			lookAt( document.getElementById( headingId( anchor ) ) );
		}
	};

	// Whoever goes to another guide is at its beginning, or at the heading that the link named; at first the dialog takes the focus.
	useEffect( () => {
		if ( ! isFirst.current ) {
			lookAt( ( at.current && document.getElementById( headingId( at.current ) ) ) || title.current );
		}
		isFirst.current = false;
		at.current = undefined;
	}, [ shown ] );

	return (
		<Modal
			title={ __( 'Help', 'coffer' ) }
			onRequestClose={ onClose }
			className="coffer-side coffer-help"
			overlayClassName="coffer-side-overlay"
			headerActions={
				shown && (
					<Button variant="tertiary" size="compact" onClick={ () => void go( { help: 'all' } ) }>
						{ __( 'All guides', 'coffer' ) }
					</Button>
				)
			}
		>
			<div
				className="coffer-side__panel coffer-help__panel"
				role="region"
				aria-labelledby="coffer-help-title"
				// A guide without a link is scrolled with the keyboard all the same.
				tabIndex={ 0 }
			>
				{ ! isEnglish() && (
					<p className="coffer-help__language">{ __( 'The guides are in English.', 'coffer' ) }</p>
				) }
				<div { ...( shown ? english : {} ) }>
					<h2 id="coffer-help-title" ref={ title } tabIndex={ -1 }>
						{ shown ? guides[ shown ].title : __( 'All guides', 'coffer' ) }
					</h2>
					{ shown && <GuideText guide={ guides[ shown ] } onFollow={ follow } /> }
				</div>
				<FirstStepsButton onClose={ onClose } />
				{ shown ? <AlsoHere shown={ shown } onFollow={ follow } /> : <Contents onFollow={ follow } /> }
			</div>
		</Modal>
	);
}

/** What else may be meant, where the screen is about several things. */
function AlsoHere( { shown, onFollow }: { shown: GuideName; onFollow: ( at?: string ) => void } ) {
	const others = useGuidesHere().filter( ( name ) => name !== shown );
	if ( others.length === 0 ) {
		return null;
	}
	return (
		<section className="coffer-help__also" aria-labelledby="coffer-help-also">
			<h3 id="coffer-help-also">{ __( 'Also about this screen', 'coffer' ) }</h3>
			<ul lang="en" dir="ltr">
				{ others.map( ( name ) => (
					<li key={ name }>
						<GuideLink guide={ name } onFollow={ onFollow }>
							{ guides[ name ].title }
						</GuideLink>
					</li>
				) ) }
			</ul>
		</section>
	);
}

function isEnglish(): boolean {
	return /^en\b/i.test( document.documentElement.lang );
}

function lookAt( heading: HTMLElement | null ): void {
	heading?.focus( { preventScroll: true } );
	heading?.scrollIntoView( { block: 'start' } );
}
