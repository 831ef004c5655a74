<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\Customers\Address;
use Coffer\Domain\Customers\Customer;

defined( 'ABSPATH' ) || exit;

/** Customers with names as a list has them: people and businesses, with letters of many languages. */
final class People {

	/** @var array<string, non-empty-list<mixed>> */
	private readonly array $words;

	public function __construct() {
		$this->words = (array) json_decode( (string) file_get_contents( __DIR__ . '/words.json' ), true, 8, JSON_THROW_ON_ERROR );
	}

	/** @param int $position Among all customers, from 0: keeps addresses and numbers of phones different. */
	public function customer( int $id, int $position, Dice $dice, int $created_at ): Customer {
		$is_person              = $dice->percent( 40 );
		$name                   = $is_person ? $this->word( 'first', $dice ) . ' ' . $this->word( 'family', $dice ) : $this->business( $dice );
		[ $city, $code, $land ] = $dice->one( $this->words['city'] );
		return new Customer(
			id: $id,
			name: $name,
			email: self::email( $name, $position, $is_person ),
			phone: $dice->percent( 80 ) ? sprintf( '+%d %d %03d %04d', 31 + $position % 17, 20 + $position % 71, $position % 997, intdiv( $position * 13, 7 ) % 10_000 ) : '',
			address: new Address( $dice->between( 1, 240 ) . ' ' . $this->word( 'street', $dice ), '', $city, '', $code, $land ),
			taxId: $is_person ? '' : sprintf( '%s%09d', $land, $position ),
			language: $dice->percent( 15 ) ? 'de_DE' : null,
			currency: $dice->weighed( [ 'EUR' => 86, 'JPY' => 8, 'TND' => 6 ] ),
			notes: $dice->percent( 10 ) ? 'Ask for the accounts department; pays on the last Friday of the month.' : '',
			version: 1,
			createdAt: $created_at,
			updatedAt: $created_at,
		);
	}

	/** @return array<string, int|string|null> A row of the table of customers. */
	public static function row( Customer $customer ): array {
		return [
			'id'         => $customer->id,
			'name'       => $customer->name,
			'email'      => $customer->email,
			'phone'      => $customer->phone,
			...$customer->address->toArray(),
			'tax_id'     => $customer->taxId,
			'language'   => $customer->language,
			'currency'   => $customer->currency,
			'notes'      => $customer->notes,
			'version'    => $customer->version,
			'created_at' => $customer->createdAt,
			'updated_at' => $customer->updatedAt,
		];
	}

	/** @return array{description: string, unit_price: int, quantity: int} Price in cents of a euro, quantity in whole pieces. */
	public function work( Dice $dice ): array {
		[ $description, $price, $most ] = $dice->one( $this->words['work'] );
		return [ 'description' => $description, 'unit_price' => $price, 'quantity' => $dice->between( 1, $most ) ];
	}

	private function business( Dice $dice ): string {
		$name  = $dice->percent( 70 ) ? $this->word( 'name', $dice ) : $this->word( 'family', $dice ) . ' & ' . $this->word( 'family', $dice );
		return trim( "$name {$this->word( 'trade', $dice )} {$this->word( 'form', $dice )}" );
	}

	private function word( string $list, Dice $dice ): string {
		return (string) $dice->one( $this->words[ $list ] );
	}

	/** Under a domain that never reaches anybody (RFC 2606). */
	private static function email( string $name, int $position, bool $is_person ): string {
		$plain = strtolower( (string) preg_replace( '/[^A-Za-z]+/', '.', remove_accents( $name ) ) );
		$plain = trim( $plain, '.' );
		return $is_person ? "$plain.$position@mail.example" : "accounts@" . str_replace( '.', '-', $plain ) . "-$position.example";
	}
}
