<?php
declare( strict_types=1 );

namespace Coffer\Domain\Decisions;

defined( 'ABSPATH' ) || exit;

/** Whether an action is possible; if not, why, what to do about it, and who can. Sentences are those of the contract, in English. */
final class Verdict {

	/**
	 * @param string|null  $code    Machine code of the refusal.
	 * @param string|null  $fixedBy The capability that whoever can put it right needs; null when nobody can.
	 * @param list<string> $fields  Which details are missing.
	 */
	private function __construct(
		public readonly bool $allowed,
		public readonly ?string $code,
		public readonly ?string $sentence,
		public readonly ?string $remedy,
		public readonly ?string $fixedBy,
		public readonly array $fields,
	) {
	}

	public static function allow(): self {
		return new self( true, null, null, null, null, [] );
	}

	/** @param list<string> $fields */
	public static function refuse( string $code, string $sentence, ?string $remedy = null, ?string $fixed_by = null, array $fields = [] ): self {
		return new self( false, $code, $sentence, $remedy, $fixed_by, $fields );
	}
}
