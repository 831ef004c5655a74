import { Button, Modal } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __ } from '@wordpress/i18n';
import { fetchAssistant, store, type AssistantQuestion, type AssistantRecord, type PromptName } from '@coffer/api';
import { useAnswer } from '../components';
import { usePlace } from '../location';
import { AboutAssistant } from './about-assistant';
import { questionAbout, wordsAbout } from './about-record';
import { takeAsked, useAsked } from './asked-elsewhere';
import { forget, put, putAgain, stop, useTurns, type Turn } from './conversation';
import { LookingAt } from './looking-at';
import { promptsFor, promptWords, type About } from './prompts';
import { Prompts } from './prompt-list';
import { QuestionForm } from './question-form';
import { TurnView } from './turn-view';
import { useKeptFocus } from './use-kept-focus';

interface Props {
	onClose: () => void;
}

/** Answers questions about money, beside what they are about. Nothing leaves it that a person did not look at. */
export function Panel( { onClose }: Props ) {
	const place = usePlace();
	const turns = useTurns();
	const [ about, setAbout ] = useState< About >( () => ( {
		document: place.document,
		customer: place.screen === 'customers' ? place.customer : null,
	} ) );
	const [ typed, setTyped ] = useState( '' );
	const ask = useCallback( ( signal: AbortSignal ) => fetchAssistant( signal ), [] );
	const { answer: assistant, error, refresh } = useAnswer( ask );
	const known = useSelect(
		( select ) =>
			about.document === null
				? undefined
				: ( select( store ).getDocument( about.document ) ?? select( store ).getSummary( about.document ) ),
		[ about.document ]
	);
	const last = turns[ turns.length - 1 ];
	const isWaiting = turns.some( ( { progress } ) => progress.at === 'waiting' );
	useShown( last );
	const panel = useRef< HTMLDivElement >( null );
	useKeptFocus( panel );

	const follow = async ( asking: Promise< Turn | undefined > ) => {
		const turn = await asking;
		announce( turn );
		const wasFree = turn?.question.prompt === undefined;
		if ( turn && wasFree && turn.progress.at !== 'answered' ) {
			// What was typed is not lost, unless the person is writing something else by now.
			setTyped( ( now ) => ( now === '' ? turn.words : now ) );
		}
	};
	const begin = ( words: string, question: AssistantQuestion ) => {
		if ( ! isWaiting ) {
			void follow( put( words, question ) );
		}
	};
	const askPrompt = ( prompt: PromptName ) => begin( promptWords( prompt ), { prompt, ...idsOf( about ) } );
	const askFree = () => {
		const question = typed.trim();
		if ( question === '' || isWaiting ) {
			return;
		}
		setTyped( '' );
		begin( question, { question, ...idsOf( about ) } );
	};
	/** The same question, about one of the records that it could have meant. */
	const choose = ( turn: Turn, record: AssistantRecord ) =>
		begin( wordsAbout( turn.words, record ), questionAbout( turn, record ) );

	const asked = useAsked();
	useEffect( () => {
		if ( asked !== undefined && ! isWaiting ) {
			takeAsked();
			askPrompt( asked );
		}
	} );

	return (
		<Modal
			title={ __( 'Ask about money', 'coffer' ) }
			onRequestClose={ onClose }
			className="coffer-side coffer-ask"
			overlayClassName="coffer-side-overlay"
			headerActions={
				turns.length > 0 && (
					<Button variant="tertiary" size="compact" onClick={ forget }>
						{ __( 'Begin anew', 'coffer' ) }
					</Button>
				)
			}
		>
			<div className="coffer-side__panel coffer-ask__panel" ref={ panel } tabIndex={ -1 }>
				<div className="coffer-ask__talk">
					{ turns.length === 0 && <Welcome /> }
					{ turns.length > 0 && (
						<ol className="coffer-ask__turns" aria-label={ __( 'Questions and answers', 'coffer' ) }>
							{ turns.map( ( turn ) => (
								<TurnView
									key={ turn.id }
									turn={ turn }
									onChoose={ ( record ) => choose( turn, record ) }
									onAgain={ () => ! isWaiting && void follow( putAgain( turn ) ) }
								/>
							) ) }
						</ol>
					) }
					{ ! isWaiting && (
						<Prompts
							prompts={ promptsFor( about, known ?? undefined ) }
							isFirst={ turns.length === 0 }
							onAsk={ askPrompt }
						/>
					) }
					<AboutAssistant assistant={ assistant } error={ error } onRetry={ refresh } />
				</div>
				<div className="coffer-ask__foot">
					<LookingAt about={ about } onDrop={ () => setAbout( { document: null, customer: null } ) } />
					<QuestionForm
						value={ typed }
						isWaiting={ isWaiting }
						onChange={ setTyped }
						onAsk={ askFree }
						onStop={ stop }
					/>
					<p className="coffer-ask__promise">
						{ __( 'The assistant never sends, pays, refunds or publishes.', 'coffer' ) }
					</p>
				</div>
			</div>
		</Modal>
	);
}

function Welcome() {
	return (
		<div className="coffer-ask__welcome">
			<p className="coffer-ask__title">{ __( 'What would you like to know?', 'coffer' ) }</p>
			<p>
				{ __(
					'Answers come from Money’s own records, each with the records it used. Messages and tasks are drafts for you to look at: nothing goes out by itself.',
					'coffer'
				) }
			</p>
		</div>
	);
}

function idsOf( { document, customer }: About ): Pick< AssistantQuestion, 'document_id' | 'customer_id' > {
	if ( document !== null ) {
		return { document_id: document };
	}
	return customer === null ? {} : { customer_id: customer };
}

/** Brings the beginning of the latest turn into sight: an answer may be longer than the panel. */
function useShown( last: Turn | undefined ): void {
	const id = last?.id;
	const at = last?.progress.at;
	useEffect( () => {
		if ( id !== undefined ) {
			document.getElementById( `coffer-turn-${ id }` )?.scrollIntoView( { block: 'start' } );
		}
	}, [ id, at ] );
}

function announce( turn: Turn | undefined ): void {
	if ( turn?.progress.at === 'stopped' ) {
		speak( __( 'Stopped.', 'coffer' ) );
	}
	if ( turn?.progress.at === 'answered' ) {
		const { text, verdict, draft, task } = turn.progress.answer;
		const more = [
			draft ? __( 'A draft to review is below.', 'coffer' ) : '',
			task ? __( 'A proposed task is below.', 'coffer' ) : '',
		];
		speak( [ text, verdict?.sentence, verdict?.remedy, ...more ].filter( Boolean ).join( ' ' ) );
	}
}
