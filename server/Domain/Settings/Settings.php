<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

defined( 'ABSPATH' ) || exit;

/** Settings of Money on one site (contract/schemas/settings.json, without what is computed for the screen). */
final class Settings {

	/**
	 * @param string       $portalBase     First part of the address of customer pages; empty switches them off.
	 * @param list<string> $oldPortalBases Earlier bases that still lead to the page, the latest first.
	 * @param int          $version        Counts the changes, from 1.
	 */
	public function __construct(
		public readonly string $businessName = '',
		public readonly string $businessEmail = '',
		public readonly string $businessAddress = '',
		public readonly string $businessTaxId = '',
		public readonly string $defaultCurrency = 'USD',
		public readonly int $defaultDueDays = 14,
		public readonly string $defaultTerms = '',
		public readonly string $portalBase = 'portal',
		public readonly array $oldPortalBases = [],
		public readonly bool $deleteDataOnUninstall = false,
		public readonly int $version = 1,
	) {
	}

	/**
	 * What a customer must be able to read and is not filled in.
	 *
	 * @return list<'business_name'|'business_email'>
	 */
	public function missingDetails(): array {
		return array_keys( array_filter( [
			'business_name'  => '' === $this->businessName,
			'business_email' => '' === $this->businessEmail,
		] ) );
	}

	/** @return array{name: string, email: string, address: string, tax_id: string} */
	public function seller(): array {
		return [
			'name'    => $this->businessName,
			'email'   => $this->businessEmail,
			'address' => $this->businessAddress,
			'tax_id'  => $this->businessTaxId,
		];
	}
}
