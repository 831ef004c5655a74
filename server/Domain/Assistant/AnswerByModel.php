<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Contract\Abilities;
use Coffer\Domain\Clock;
use Coffer\Domain\CofferError;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/**
 * Lets a language model answer a free question with the abilities that only read, called with the rights of whoever asks. The
 * answer is taken only when every amount, date and number in it is in what the tools said.
 */
final class AnswerByModel {

	private const CALLS_A_TURN = 3;

	/** @param \Closure(key-of<Abilities::ALL>, array<string, mixed>): array<string, mixed> $checked Input of an ability held against its schema; throws InvalidInput. */
	public function __construct(
		private readonly LanguageModel $model,
		private readonly Tools $tools,
		private readonly \Closure $checked,
		private readonly Random $random,
		private readonly Clock $clock,
		private readonly Stopwatch $watch,
	) {
	}

	/**
	 * @param array<string, mixed>|null $looked_at What is open on the screen: contract/schemas/ability-document.json or the like, or null.
	 * @param string                    $language  Locale to answer in; empty for that of the question.
	 * @throws ModelFailed
	 */
	public function answer( Actor $actor, string $question, ?array $looked_at, string $language ): ModelAnswer {
		$run     = new ModelRun( $this->model, $this->watch );
		$fence   = Fence::random( $this->random );
		$today   = $this->clock->today();
		$system  = AnswerQuestionPrompt::system( $fence, $language, $today );
		$message = AnswerQuestionPrompt::message( $fence, $question, $looked_at );
		$offered = self::offered( $actor );
		$turns   = [];
		$records = [];
		$data    = [ [ 'today' => $today ], $looked_at ?? [] ];
		while ( true ) {
			$turn = $run->turn( $system, $message, $turns, $offered );
			if ( [] === $turn->calls ) {
				return $this->read( $turn, $run, new Grounding( $data, [ $question ] ), array_values( $records ) );
			}
			if ( count( $turn->calls ) > self::CALLS_A_TURN ) {
				throw $run->failed( 'endless' );
			}
			$answers = [];
			foreach ( $turn->calls as $call ) {
				$answer = $this->call( $actor, $call, $run );
				if ( $answer instanceof ToolAnswer ) {
					$data[]    = $answer->data;
					$answers[] = [ 'answer' => $fence->aroundDense( $answer->data ) ];
					foreach ( $answer->records as $record ) {
						$records[ "$record->kind $record->id" ] = $record;
					}
				} else {
					// A refusal is no record: nothing that it says grounds an answer.
					$answers[] = [ 'error' => $fence->aroundDense( $answer ) ];
				}
			}
			$turns[] = $turn->answered( $answers );
		}
	}

	/** @return list<string> Abilities that read, and that whoever asks may use. Access is asked again when they are called. */
	private static function offered( Actor $actor ): array {
		return array_keys( array_filter(
			Abilities::ALL,
			static fn ( array $ability ): bool => $ability['annotations']['readonly'] && $actor->may( $ability['capability'] )
		) );
	}

	/**
	 * @return ToolAnswer|array{code: string, sentence: string} What the tool says, or why it refused.
	 * @throws ModelFailed `overreaches` for what is no tool, or one that does more than read.
	 */
	private function call( Actor $actor, ToolCall $call, ModelRun $run ): ToolAnswer|array {
		$name = $call->name;
		if ( ! array_key_exists( $name, Abilities::ALL ) || ! Abilities::ALL[ $name ]['annotations']['readonly'] ) {
			throw $run->failed( 'overreaches' );
		}
		try {
			return $this->tools->call( $actor, $name, ( $this->checked )( $name, $call->input ) );
		} catch ( CofferError $error ) {
			return [
				'code'     => $error->errorCode(),
				'sentence' => $error->getMessage(),
			];
		}
	}

	/**
	 * @param list<RecordRef> $records
	 * @throws ModelFailed
	 */
	private function read( ModelTurn $turn, ModelRun $run, Grounding $grounding, array $records ): ModelAnswer {
		$fields = ModelJson::fields( $turn->text, [ 'answer' ] ) ?? throw $run->failed( 'unreadable' );
		try {
			$text = trim( Text::required( $fields['answer'], AnswerQuestionPrompt::MAX_ANSWER, 'answer' ) );
		} catch ( InvalidInput ) {
			throw $run->failed( 'unreadable' );
		}
		$bare    = $grounding->withoutNames( str_replace( DraftMessagePrompt::LINK, '', $text ) );
		$problem = ModelText::problem( $bare );
		if ( null !== $problem ) {
			throw $run->failed( $problem );
		}
		if ( ModelText::claimsDeed( $bare ) ) {
			throw $run->failed( 'overreaches' );
		}
		if ( [] !== $grounding->ungrounded( $text ) ) {
			throw $run->failed( 'ungrounded' );
		}
		return new ModelAnswer( $text, $records, $run->tokens(), $run->name(), AnswerQuestionPrompt::NAME );
	}
}
