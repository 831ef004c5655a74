<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\NumberPattern;
use Coffer\Domain\Documents\SeriesName;
use Coffer\Domain\EmailAddress;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Reminders\ReminderRules;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** Settings of Money on one site (contract/schemas/settings.json, without what is computed for the screen). */
final class Settings {

	/**
	 * @param string       $portalBase     First part of the address of customer pages; empty switches them off.
	 * @param list<string> $oldPortalBases Earlier bases that still lead to the page, the latest first.
	 * @param int          $version        Counts the changes, from 1.
	 * @param int          $retentionYears Whole years after the year of its date that a sent document has to be kept.
	 * @param array<string, string> $numberPatterns By kind; where there is none, that of contract/lifecycle.json.
	 */
	public function __construct(
		public readonly string $businessName = '',
		public readonly string $businessEmail = '',
		public readonly string $businessAddress = '',
		public readonly string $businessTaxId = '',
		public readonly string $defaultCurrency = 'USD',
		public readonly int $defaultDueDays = 14,
		public readonly string $defaultTerms = '',
		public readonly string $portalBase = SettingsRepository::PORTAL_BASE,
		public readonly array $oldPortalBases = [],
		public readonly bool $deleteDataOnUninstall = false,
		public readonly int $version = 1,
		public readonly array $numberPatterns = [],
		public readonly BankAccount $bank = new BankAccount(),
		public readonly WaysToPay $pay = new WaysToPay(),
		public readonly PortalOptions $portal = new PortalOptions(),
		public readonly ReminderRules $reminders = new ReminderRules(),
		public readonly int $retentionYears = 10,
		public readonly AssistantOptions $assistant = new AssistantOptions(),
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

	public function numberPattern( DocumentKind $kind ): NumberPattern {
		return NumberPattern::of( $this->numberPatterns[ $kind->value ] ?? Lifecycle::KINDS[ $kind->value ]['number_pattern'], 'number_pattern_' . $kind->value );
	}

	public function seriesPattern( SeriesName $series ): NumberPattern {
		return SeriesName::Test === $series
			? NumberPattern::of( SeriesName::TEST_PATTERN, '' )
			: $this->numberPattern( DocumentKind::from( $series->value ) );
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

	/**
	 * These settings with what somebody wrote. The version stays: the repository counts.
	 *
	 * @param array<string, mixed> $input contract/schemas/settings-input.json.
	 * @throws InvalidInput With the field that is wrong.
	 */
	public function with( array $input ): self {
		$input    += $this->toArray();
		$due_days  = $input['default_due_days'];
		if ( ! is_int( $due_days ) || $due_days < 0 || $due_days > 365 ) {
			throw InvalidInput::at( 'default_due_days', 'invalid_input' );
		}
		if ( ! is_int( $input['retention_years'] ) || $input['retention_years'] < 0 || $input['retention_years'] > 50 ) {
			throw InvalidInput::at( 'retention_years', 'invalid_input' );
		}
		if ( ! is_bool( $input['delete_data_on_uninstall'] ) ) {
			throw InvalidInput::at( 'delete_data_on_uninstall', 'invalid_input' );
		}
		$base = self::base( $input['portal_base'] );
		$bank = $this->bank->with( $input['bank'], 'bank' );
		$pay  = $this->pay->with( $input['pay'], 'pay' );
		if ( $pay->bankTransfer && ! $bank->canBeShown() ) {
			throw InvalidInput::at( 'pay.bank_transfer', 'bank_details_missing' );
		}
		// The base that is used now is no old one; the one that was used until now is, unless pages were off.
		$old = $base === $this->portalBase ? $this->oldPortalBases : array_filter( [ $this->portalBase, ...$this->oldPortalBases ] );
		$old = array_diff( $old, self::bases( $input['forget_portal_bases'] ?? [] ) );
		return new self(
			Text::line( $input['business_name'], 190, 'business_name' ),
			EmailAddress::of( $input['business_email'], 'business_email' ),
			Text::block( $input['business_address'], 1000, 'business_address' ),
			Text::line( $input['business_tax_id'], 60, 'business_tax_id' ),
			Currency::fromCode( is_string( $input['default_currency'] ) ? $input['default_currency'] : '', 'default_currency' )->code,
			$due_days,
			Text::block( $input['default_terms'], 5000, 'default_terms' ),
			$base,
			array_values( array_unique( array_diff( $old, [ $base ] ) ) ),
			$input['delete_data_on_uninstall'],
			$this->version,
			self::patterns( $input ),
			$bank,
			$pay,
			$this->portal->with( $input['portal'], 'portal' ),
			ReminderRules::of( $input['reminders'], 'reminders' ),
			$input['retention_years'],
			$this->assistant->with( $input['assistant'], 'assistant' ),
		);
	}

	/** @return array<string, string> */
	private function patternFields(): array {
		$fields = [];
		foreach ( DocumentKind::cases() as $kind ) {
			$fields[ 'number_pattern_' . $kind->value ] = $this->numberPattern( $kind )->text;
		}
		return $fields;
	}

	/** @return list<string> Names of the fields that differ; the version does not count. */
	public function changedFrom( self $other ): array {
		$before = $other->toArray();
		$differ = array_filter( $this->toArray(), static fn ( mixed $value, string $name ): bool => $value !== $before[ $name ], ARRAY_FILTER_USE_BOTH );
		$names  = array_values( array_diff( array_keys( $differ ), [ 'version', 'old_portal_bases' ] ) );
		return [] === array_diff( $other->oldPortalBases, $this->oldPortalBases, [ $this->portalBase ] ) ? $names : [ ...$names, 'old_portal_bases' ];
	}

	/** @return array<string, mixed> By the names of contract/schemas/settings.json. */
	public function toArray(): array {
		return [
			'business_name'            => $this->businessName,
			'business_email'           => $this->businessEmail,
			'business_address'         => $this->businessAddress,
			'business_tax_id'          => $this->businessTaxId,
			'default_currency'         => $this->defaultCurrency,
			'default_due_days'         => $this->defaultDueDays,
			'default_terms'            => $this->defaultTerms,
			'portal_base'              => $this->portalBase,
			'old_portal_bases'         => $this->oldPortalBases,
			'delete_data_on_uninstall' => $this->deleteDataOnUninstall,
			'version'                  => $this->version,
			'bank'                     => $this->bank->toArray(),
			'pay'                      => $this->pay->toArray(),
			'portal'                   => $this->portal->toArray(),
			'reminders'                => $this->reminders->toArray(),
			'retention_years'          => $this->retentionYears,
			'assistant'                => $this->assistant->toArray(),
			...$this->patternFields(),
		];
	}

	/**
	 * @param array<string, mixed> $input
	 * @return array<string, string>
	 * @throws InvalidInput `invalid_number_pattern`, or `number_patterns_clash` when two kinds, or one and the tests, would give
	 *                      out the same numbers.
	 */
	private static function patterns( array $input ): array {
		$patterns = [];
		foreach ( DocumentKind::cases() as $kind ) {
			$field   = 'number_pattern_' . $kind->value;
			$pattern = NumberPattern::of( $input[ $field ], $field );
			$same    = static fn ( string $other ): bool => self::farOn( NumberPattern::of( $other, $field ) ) === self::farOn( $pattern );
			if ( [] !== array_filter( [ ...$patterns, SeriesName::TEST_PATTERN ], $same ) ) {
				throw InvalidInput::at( $field, 'number_patterns_clash' );
			}
			$patterns[ $kind->value ] = $pattern->text;
		}
		return $patterns;
	}

	/** A number with more digits than any padding, as the database compares it: INV-{number:4} and inv-{number:5} meet there. */
	private static function farOn( NumberPattern $pattern ): string {
		return strtolower( $pattern->text( 2026, 1_000_000_000 ) );
	}

	/** @return list<string> */
	private static function bases( mixed $value ): array {
		if ( ! is_array( $value ) || count( $value ) !== count( array_filter( $value, 'is_string' ) ) ) {
			throw InvalidInput::at( 'forget_portal_bases', 'invalid_input' );
		}
		return array_values( $value );
	}

	/** Empty, or words of lower-case letters and digits joined by hyphens. */
	private static function base( mixed $value ): string {
		if ( '' !== $value && ( ! is_string( $value ) || strlen( $value ) > 60 || 1 !== preg_match( '/\A[a-z0-9]+(?:-[a-z0-9]+)*\z/', $value ) ) ) {
			throw InvalidInput::at( 'portal_base', 'invalid_route_base' );
		}
		return $value;
	}
}
