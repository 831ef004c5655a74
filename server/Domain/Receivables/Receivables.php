<?php
declare( strict_types=1 );

namespace Coffer\Domain\Receivables;

defined( 'ABSPATH' ) || exit;

/** What customers owe in one currency (contract/schemas/receivables.json). Minor units. */
final class Receivables {

	/** @param array<string, array{amount: int, count: int}> $ageing By bucket of Ageing, each of them. */
	public function __construct(
		public readonly string $currency,
		public readonly array $ageing,
		public readonly int $paid30Days,
		public readonly int $draft,
		public readonly int $draftCount,
		public readonly int $credit,
	) {
	}

	public function open(): int {
		return array_sum( array_column( $this->ageing, 'amount' ) );
	}

	public function openCount(): int {
		return array_sum( array_column( $this->ageing, 'count' ) );
	}

	public function overdue(): int {
		return $this->open() - $this->ageing[ Ageing::Current->value ]['amount'];
	}

	public function overdueCount(): int {
		return $this->openCount() - $this->ageing[ Ageing::Current->value ]['count'];
	}
}
