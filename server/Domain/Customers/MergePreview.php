<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** What a merge would do: contract/schemas/customer-merge.json. */
final class MergePreview {

	/**
	 * @param array<string, int>                              $moves        How much of each kind moves.
	 * @param array<string, array{owed: int, credit: int}> $fromBalances By currency. Minor units.
	 * @param array<string, array{owed: int, credit: int}> $intoBalances By currency. Minor units.
	 */
	public function __construct(
		public readonly Customer $from,
		public readonly Customer $into,
		public readonly array $moves,
		private readonly array $fromBalances,
		private readonly array $intoBalances,
	) {
	}

	/** @return list<array{currency: string, from: array{owed: int, credit: int}, into: array{owed: int, credit: int}, together: array{owed: int, credit: int}}> */
	public function balances(): array {
		$none       = [ 'owed' => 0, 'credit' => 0 ];
		$currencies = array_keys( $this->fromBalances + $this->intoBalances );
		sort( $currencies );
		return array_map( function ( string $currency ) use ( $none ): array {
			$from = $this->fromBalances[ $currency ] ?? $none;
			$into = $this->intoBalances[ $currency ] ?? $none;
			return [
				'currency' => $currency,
				'from'     => $from,
				'into'     => $into,
				'together' => [ 'owed' => $from['owed'] + $into['owed'], 'credit' => $from['credit'] + $into['credit'] ],
			];
		}, $currencies );
	}
}
