<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\Address;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\MaskedEmail;
use Coffer\Domain\Customers\SiteUsers;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** A customer as this reader may see it: contract/schemas/customer.json and customer-card.json. */
final class CustomerResource {

	private readonly bool $contacts;

	public function __construct( private readonly Actor $reader, private readonly ?SiteUsers $users = null ) {
		$this->contacts = $reader->may( 'coffer_manage_customers' );
	}

	/** @return array<string, mixed> */
	public function whole( Customer $customer ): array {
		$address = $this->contacts ? $customer->address : new Address();
		return [
			...$this->card( $customer ),
			'phone'      => $this->contacts ? $customer->phone : '',
			'address'    => $address->toArray(),
			'tax_id'     => $this->contacts ? $customer->taxId : '',
			'language'   => $customer->language,
			'currency'   => $customer->currency,
			...( $this->reader->may( 'coffer_view_private' ) ? [ 'notes' => $customer->notes ] : [] ),
			'user'       => $this->user( $customer ),
			'version'    => $customer->version,
			'created_at' => UtcTime::iso( $customer->createdAt ),
			'updated_at' => UtcTime::iso( $customer->updatedAt ),
			'actions'    => ( new VerdictResource( $this->reader ) )->all(
				[ 'edit' => $this->contacts ? Verdict::allow() : Access::refusal( 'coffer_manage_customers' ) ]
			),
		];
	}

	/** @return array{id: int, name: string}|null */
	private function user( Customer $customer ): ?array {
		$name = null === $customer->userId || ! $this->contacts ? null : $this->users?->name( $customer->userId );
		return null === $name ? null : [ 'id' => (int) $customer->userId, 'name' => $name ];
	}

	/** @return array{id: int, name: string, email: string, email_masked: bool} */
	public function card( Customer $customer ): array {
		return [
			'id'           => $customer->id,
			'name'         => $customer->name,
			'email'        => $this->contacts ? $customer->email : MaskedEmail::of( $customer->email ),
			'email_masked' => ! $this->contacts && '' !== $customer->email,
		];
	}
}
