<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Contract\Abilities;
use Coffer\Domain\Assistant\ModelState;
use Coffer\Domain\Assistant\Prompt;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** What became of asking a language model, in the reader's language. */
final class ModelWords {

	/** @param string $reason Of ModelFailed. */
	public static function failure( string $reason ): string {
		return match ( $reason ) {
			'slow'       => __( 'The language model took too long, so Coffer answered by itself.', 'coffer' ),
			'refused'    => __( 'The language model did not answer this, so Coffer answered by itself.', 'coffer' ),
			'unreadable' => __( 'The language model’s answer could not be read, so Coffer answered by itself.', 'coffer' ),
			'endless'    => __( 'The language model came to no end, so Coffer answered by itself.', 'coffer' ),
			'overreaches' => __( 'The language model wanted to do, or said it did, what it may not, so Coffer answered by itself.', 'coffer' ),
			'ungrounded' => __( 'The language model said something that is in none of the records, so Coffer answered by itself.', 'coffer' ),
			'leaks'      => __( 'The language model wrote something that must not reach a customer, so Coffer answered by itself.', 'coffer' ),
			default      => __( 'The language model could not be reached, so Coffer answered by itself.', 'coffer' ),
		};
	}

	public static function state( ModelState $state, string $provider ): string {
		return match ( $state ) {
			/* translators: %s: name of a provider of language models. */
			ModelState::Ready       => sprintf( __( '%s helps with free questions and with the words of messages.', 'coffer' ), $provider ),
			ModelState::Off         => __( 'Coffer answers by its own rules and texts: the language model is switched off in Money’s settings.', 'coffer' ),
			ModelState::None        => __( 'Coffer answers by its own rules and texts. A language model can be set up in WordPress.', 'coffer' ),
			ModelState::Unsupported => __( 'Coffer answers by its own rules and texts: this WordPress has no language models.', 'coffer' ),
		};
	}

	/**
	 * What a run of the assistant was about, for the activity.
	 *
	 * @param string $template Of the event: that of a rule or prompt, or the name of an ability.
	 * @param string $prompt   Of the event; empty for an ability.
	 */
	public static function run( string $template, string $prompt ): string {
		$ability = Abilities::ALL[ $template ]['label'] ?? '';
		return '' === $ability ? self::question( Prompt::tryFrom( $prompt ) ?? Prompt::Unknown ) : Sentence::translated( $ability );
	}

	/** What a prompt asks, as people read it. */
	public static function question( Prompt $prompt ): string {
		return match ( $prompt ) {
			Prompt::LinkMessage => __( 'Find the portal link and draft a short message', 'coffer' ),
			Prompt::ExplainLink => __( 'Has this a portal link, and if not, why?', 'coffer' ),
			Prompt::FollowUp    => __( 'Prepare a follow-up task with the link, no mail', 'coffer' ),
			Prompt::History     => __( 'What happened with this customer?', 'coffer' ),
			Prompt::Receivables => __( 'Who owes most, and since when?', 'coffer' ),
			Prompt::ReadyToSend => __( 'Is this ready to send?', 'coffer' ),
			Prompt::Status      => __( 'Where does it stand?', 'coffer' ),
			Prompt::Find        => __( 'Which documents are there?', 'coffer' ),
			Prompt::Unknown     => __( 'Something else', 'coffer' ),
		};
	}
}
