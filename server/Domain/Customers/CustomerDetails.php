<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\EmailAddress;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** What a person writes about a customer, checked. */
final class CustomerDetails {

	/**
	 * @param string|null $notes    Null: leave them as they are.
	 * @param bool        $setsUser False: leave the user as it is.
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $email,
		public readonly string $phone,
		public readonly Address $address,
		public readonly string $taxId,
		public readonly ?string $language,
		public readonly ?string $currency,
		public readonly ?string $notes,
		public readonly ?int $userId = null,
		public readonly bool $setsUser = false,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/customer-input.json.
	 * @throws InvalidInput With the field that is wrong.
	 */
	public static function fromInput( array $input ): self {
		return new self(
			Text::requiredLine( $input['name'] ?? '', 190, 'name' ),
			EmailAddress::of( $input['email'] ?? '', 'email' ),
			Text::line( $input['phone'] ?? '', 60, 'phone' ),
			Address::fromInput( $input['address'] ?? [], 'address' ),
			Text::line( $input['tax_id'] ?? '', 60, 'tax_id' ),
			LanguageCode::of( $input['language'] ?? null, 'language' ),
			self::currency( $input['currency'] ?? null ),
			isset( $input['notes'] ) ? Text::block( $input['notes'], 5000, 'notes' ) : null,
			is_int( $input['user_id'] ?? null ) ? $input['user_id'] : null,
			array_key_exists( 'user_id', $input ),
		);
	}

	/** @return list<string> Names of the fields in which the customer differs. */
	public function changedFrom( Customer $customer ): array {
		$same = [
			'name'     => $this->name === $customer->name,
			'email'    => $this->email === $customer->email,
			'phone'    => $this->phone === $customer->phone,
			'address'  => $this->address->toArray() === $customer->address->toArray(),
			'tax_id'   => $this->taxId === $customer->taxId,
			'language' => $this->language === $customer->language,
			'currency' => $this->currency === $customer->currency,
			'notes'    => null === $this->notes || $this->notes === $customer->notes,
			'user'     => ! $this->setsUser || $this->userId === $customer->userId,
		];
		return array_keys( $same, false, true );
	}

	private static function currency( mixed $value ): ?string {
		if ( null === $value || '' === $value ) {
			return null;
		}
		return Currency::fromCode( is_string( $value ) ? $value : '' )->code;
	}
}
