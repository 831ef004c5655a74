<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** Where customers transfer money to (contract/schemas/bank-account.json). */
final class BankAccount {

	private const NAME_LENGTH = 70;
	private const NOTE_LENGTH = 500;

	/**
	 * @param string $iban Without blanks; empty where accounts have none.
	 * @param string $bic  8 or 11 signs, or empty.
	 * @param string $note What else a customer needs, such as the number of an account without IBAN.
	 */
	public function __construct(
		public readonly string $accountHolder = '',
		public readonly string $iban = '',
		public readonly string $bic = '',
		public readonly string $bankName = '',
		public readonly string $note = '',
	) {
	}

	/**
	 * This account with what somebody wrote. What is left out stays.
	 *
	 * @throws InvalidInput With the field that is wrong.
	 */
	public function with( mixed $input, string $field ): self {
		if ( ! is_array( $input ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$input += $this->toArray();
		return new self(
			Text::line( $input['account_holder'], self::NAME_LENGTH, "$field.account_holder" ),
			Iban::of( $input['iban'], "$field.iban" ),
			self::bic( $input['bic'], "$field.bic" ),
			Text::line( $input['bank_name'], self::NAME_LENGTH, "$field.bank_name" ),
			Text::block( $input['note'], self::NOTE_LENGTH, "$field.note" ),
		);
	}

	/** Whether a customer could transfer money with it. */
	public function canBeShown(): bool {
		return ( '' !== $this->accountHolder && '' !== $this->iban ) || '' !== trim( $this->note );
	}

	/** @return array{account_holder: string, iban: string, bic: string, bank_name: string, note: string} */
	public function toArray(): array {
		return [
			'account_holder' => $this->accountHolder,
			'iban'           => $this->iban,
			'bic'            => $this->bic,
			'bank_name'      => $this->bankName,
			'note'           => $this->note,
		];
	}

	/** ISO 9362: bank, country, place, and perhaps a branch. */
	private static function bic( mixed $value, string $field ): string {
		$bic = is_string( $value ) ? strtoupper( str_replace( ' ', '', $value ) ) : null;
		if ( null === $bic || 1 !== preg_match( '/\A(?:[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)?\z/', $bic ) ) {
			throw InvalidInput::at( $field, 'invalid_bic' );
		}
		return $bic;
	}
}
