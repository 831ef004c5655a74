<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** One question to a language model, however many turns it takes: holds it to its bounds and counts what it used. */
final class ModelRun {

	public const MAX_TURNS   = 4;
	public const MAX_TOKENS  = 12_000;
	public const MAX_SECONDS = 20.0;

	/** Of one turn. A model that thinks before it speaks needs most of it for that. */
	private const TOKENS_A_TURN = 2_000;

	private int $turns = 0;
	private int $tokens = 0;
	private string $name = '';
	private readonly float $since;

	public function __construct( private readonly LanguageModel $model, private readonly Stopwatch $watch ) {
		$this->since = $watch->seconds();
	}

	public function tokens(): int {
		return $this->tokens;
	}

	/** Name of the model that answered last; empty before. */
	public function name(): string {
		return $this->name;
	}

	/**
	 * @param list<ModelTurn>           $turns So far, with what the tools answered.
	 * @param list<string>              $tools
	 * @param array<string, mixed>|null $schema
	 * @throws ModelFailed
	 */
	public function turn( string $system, string $message, array $turns = [], array $tools = [], ?array $schema = null ): ModelTurn {
		$seconds = $this->secondsLeft();
		$tokens  = min( self::TOKENS_A_TURN, self::MAX_TOKENS - $this->tokens );
		if ( self::MAX_TURNS === $this->turns || $tokens < 1 ) {
			throw $this->failed( 'endless' );
		}
		++$this->turns;
		try {
			$turn = $this->model->turn( new ModelRequest( $system, $message, $turns, $tools, $tokens, $seconds, $schema ) );
		} catch ( ModelFailed $failed ) {
			throw $this->failed( $failed->reason );
		}
		$this->tokens += max( 0, $turn->tokens );
		$this->name    = $turn->model;
		// Whoever answers too late is not believed that it was in time.
		$this->secondsLeft();
		if ( $this->tokens > self::MAX_TOKENS ) {
			throw $this->failed( 'endless' );
		}
		return $turn;
	}

	/** @param 'unreachable'|'slow'|'refused'|'unreadable'|'endless'|'overreaches'|'ungrounded'|'leaks' $reason */
	public function failed( string $reason ): ModelFailed {
		return new ModelFailed( $reason, $this->tokens, $this->name );
	}

	private function secondsLeft(): float {
		$left = self::MAX_SECONDS - ( $this->watch->seconds() - $this->since );
		return $left > 0 ? $left : throw $this->failed( 'slow' );
	}
}
