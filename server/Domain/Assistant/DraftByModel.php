<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\Random;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** Lets a language model draft a message, and takes it only when everything in it is in the records. A person reviews it in any case. */
final class DraftByModel {

	/** The first answer, and one more when it could not be used. */
	private const ATTEMPTS = 2;

	public function __construct(
		private readonly LanguageModel $model,
		private readonly Random $random,
		private readonly Stopwatch $watch,
	) {
	}

	/**
	 * @param callable(string, string): list<Finding> $findings What the leak guard finds in a subject and a body.
	 * @throws ModelFailed
	 */
	public function draft( ModelContext $context, callable $findings ): ModelDraft {
		$run       = new ModelRun( $this->model, $this->watch );
		$fence     = Fence::random( $this->random );
		$grounding = new Grounding( $context->records() );
		$system    = DraftMessagePrompt::system( $fence, $context );
		$complaint = '';
		for ( $attempt = 1; ; $attempt++ ) {
			$turn = $run->turn( $system, DraftMessagePrompt::message( $fence, $context, $complaint ), [], [], DraftMessagePrompt::SCHEMA );
			try {
				return $this->read( $turn, $run, $context, $grounding, $findings );
			} catch ( ModelFailed $failed ) {
				if ( self::ATTEMPTS === $attempt ) {
					throw $failed;
				}
				$complaint = DraftMessagePrompt::complaint( $failed );
			}
		}
	}

	/** @throws ModelFailed */
	private function read( ModelTurn $turn, ModelRun $run, ModelContext $context, Grounding $grounding, callable $findings ): ModelDraft {
		if ( [] !== $turn->calls ) {
			throw $run->failed( 'overreaches' );
		}
		$fields = ModelJson::fields( $turn->text, [ 'subject', 'body' ] ) ?? throw $run->failed( 'unreadable' );
		try {
			$subject = Text::requiredLine( $fields['subject'], DraftMessagePrompt::MAX_SUBJECT, 'subject' );
			$body    = Text::required( $fields['body'], DraftMessagePrompt::MAX_BODY, 'body' );
		} catch ( InvalidInput ) {
			throw $run->failed( 'unreadable' );
		}
		$links = substr_count( $body, DraftMessagePrompt::LINK );
		if ( $links > ( $context->withLink ? 1 : 0 ) ) {
			throw $run->failed( 'leaks' );
		}
		// The link is put below the text when the message goes out, so in the text there must be nothing that waits for it.
		$body = trim( (string) preg_replace( '/\n{3,}/', "\n\n", (string) preg_replace( '/^[ \t]*' . preg_quote( DraftMessagePrompt::LINK, '/' ) . '[ \t]*$/m', '', $body ) ) );
		if ( str_contains( $body, DraftMessagePrompt::LINK ) || '' === $body ) {
			throw $run->failed( 'unreadable' );
		}
		$this->check( $subject, $body, $run, $context, $grounding, $findings );
		return new ModelDraft( $subject, $body, $links > 0, $run->tokens(), $run->name(), DraftMessagePrompt::NAME );
	}

	/** @throws ModelFailed */
	private function check( string $subject, string $body, ModelRun $run, ModelContext $context, Grounding $grounding, callable $findings ): void {
		$text    = "$subject\n$body";
		$problem = ModelText::problem( $grounding->withoutNames( $text ) );
		if ( null !== $problem ) {
			throw $run->failed( $problem );
		}
		if ( [] !== $grounding->ungrounded( $text ) ) {
			throw $run->failed( 'ungrounded' );
		}
		if ( self::claimsMoney( $context, $text ) ) {
			throw $run->failed( 'overreaches' );
		}
		foreach ( $findings( $subject, $body ) as $finding ) {
			if ( $finding->kind->isBlocking() ) {
				throw $run->failed( 'leaks' );
			}
		}
	}

	/** Whether it tells the customer that it is paid, or taken back, when the records say otherwise. */
	private static function claimsMoney( ModelContext $context, string $text ): bool {
		return match ( $context->document['state'] ?? '' ) {
			'paid', 'refunded', 'void', 'credit' => false,
			'partly_paid', 'processing'          => ModelText::claimsPaid( $text, true ),
			// Of an overdue one a part may have been paid.
			default                              => ModelText::claimsPaid( $text, ( $context->document['balance'] ?? '' ) !== ( $context->document['total'] ?? '' ) ),
		};
	}
}
