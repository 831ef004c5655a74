<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Somebody asks, and gets an answer to review. Every run is a fact in the activity; beside a proposed task nothing else comes of it. */
final class Ask {

	/** Runs an hour that one person may have, whichever way they ask. */
	public const LIMIT = 240;

	private const HOUR = 3600;

	public function __construct(
		private readonly ReadQuestion $read,
		private readonly AnswerByRules $rules,
		private readonly HelpByModel $model,
		private readonly AssistantRecords $records,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input    contract/schemas/assistant-question.json.
	 * @param string               $language Locale of the reader.
	 * @throws InvalidInput|Refused `role_may_not`, `viewing_as`, `assistant_busy`, `not_found`.
	 */
	public function ask( Actor $actor, array $input, string $language ): Answer {
		$this->require( $actor );
		$question = Question::of( $input );
		$reading  = null === $question->prompt ? $this->read->read( $question->text ) : new Reading( $question->prompt, isThis: true );
		$answer   = $this->model->help( $actor, $question, $this->rules->answer( $actor, $question, $reading ), $language );
		$this->note( $actor, $answer->source, $answer->document?->id, $answer->document->customerId ?? $answer->customer?->id, $answer->used(), $answer->prompt );
		return $answer;
	}

	/**
	 * Before anything that the assistant does for somebody.
	 *
	 * @throws Refused `role_may_not`, `viewing_as`, `assistant_busy`.
	 */
	public function require( Actor $actor ): void {
		Access::require( $actor, 'coffer_use_assistant' );
		Access::require( $actor, 'coffer_view' );
		Access::requireOwnView( $actor );
		if ( 0 === $this->left( $actor ) ) {
			throw new Refused( 'assistant_busy' );
		}
	}

	/** How often somebody may still ask this hour. */
	public function left( Actor $actor ): int {
		return max( 0, self::LIMIT - $this->records->asked( $actor->id, $this->clock->now() - self::HOUR ) );
	}

	/**
	 * Writes down that the assistant did something for somebody.
	 *
	 * @param list<string> $records Kind and number of each record that was read.
	 * @param Prompt|null  $prompt  What it was understood as; null for an ability.
	 */
	public function note( Actor $actor, Source $source, ?int $document_id, ?int $customer_id, array $records, ?Prompt $prompt = null ): void {
		$this->activity->append( 'assistant_asked', Asker::of( $actor ), $this->clock->now(), $document_id, $customer_id, [
			'label'    => $source->label(),
			'prompt'   => $prompt?->value,
			'template' => $source->template,
			'provider' => $source->provider,
			'model'    => $source->model,
			'tokens'   => $source->tokens,
			'failed'   => $source->failed,
			'records'  => array_slice( $records, 0, 50 ),
		] );
	}
}
