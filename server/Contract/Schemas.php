<?php
// Generated from contract/schemas by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** One JSON Schema per noun, nouns written out. */
final class Schemas {
	public const ALL = [
		'activity-event' => [
			'title' => 'event',
			'description' => 'One fact that happened.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'id',
				'kind',
				'at',
				'actor',
				'sentence',
				'document_id',
				'customer_id',
			],
			'properties' => [
				'id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Record number. Never shown to customers.',
				],
				'kind' => [
					'type' => 'string',
					'description' => 'Machine name of the fact, from contract/lifecycle.json.',
				],
				'at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'actor' => [
					'title' => 'actor',
					'description' => 'Who did it.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'kind',
						'name',
					],
					'properties' => [
						'kind' => [
							'type' => 'string',
							'enum' => [
								'person',
								'customer',
								'gateway',
								'system',
								'assistant',
							],
							'description' => 'What sort of actor.',
						],
						'name' => [
							'type' => 'string',
							'description' => 'Name as shown.',
						],
					],
				],
				'sentence' => [
					'type' => 'string',
					'description' => 'What happened, in words, translated.',
				],
				'document_id' => [
					'type' => [
						'integer',
						'null',
					],
					'description' => 'The document it is about.',
				],
				'customer_id' => [
					'type' => [
						'integer',
						'null',
					],
					'description' => 'The customer it is about.',
				],
			],
		],
		'address' => [
			'title' => 'address',
			'description' => 'A postal address.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [],
			'properties' => [
				'line1' => [
					'type' => 'string',
					'maxLength' => 190,
					'default' => '',
					'description' => 'Street and number.',
				],
				'line2' => [
					'type' => 'string',
					'maxLength' => 190,
					'default' => '',
					'description' => 'Second line.',
				],
				'city' => [
					'type' => 'string',
					'maxLength' => 190,
					'default' => '',
					'description' => 'City.',
				],
				'region' => [
					'type' => 'string',
					'maxLength' => 190,
					'default' => '',
					'description' => 'State or region.',
				],
				'postcode' => [
					'type' => 'string',
					'maxLength' => 40,
					'default' => '',
					'description' => 'Postal code.',
				],
				'country' => [
					'type' => 'string',
					'maxLength' => 2,
					'default' => '',
					'description' => 'ISO 3166-1 alpha-2 code; empty when unknown.',
				],
			],
		],
		'boot' => [
			'title' => 'boot',
			'description' => 'What the Money screen starts with.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'actions',
				'default_currency',
				'default_due_days',
				'default_terms',
				'today',
				'locale',
				'admin_url',
				'person',
				'portal_base',
			],
			'properties' => [
				'actions' => [
					'title' => 'screen_actions',
					'description' => 'What the reader may do in Money.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'create_document',
						'manage_customers',
						'manage_settings',
						'view_private',
					],
					'properties' => [
						'create_document' => [
							'title' => 'verdict',
							'description' => 'Create drafts.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'manage_customers' => [
							'title' => 'verdict',
							'description' => 'Add and change customers.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'manage_settings' => [
							'title' => 'verdict',
							'description' => 'Change settings.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'view_private' => [
							'title' => 'verdict',
							'description' => 'See private notes.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
					],
				],
				'default_currency' => [
					'type' => 'string',
					'description' => 'ISO 4217 code.',
				],
				'default_due_days' => [
					'type' => 'integer',
					'description' => 'Days.',
				],
				'default_terms' => [
					'type' => 'string',
					'description' => 'Terms.',
				],
				'today' => [
					'type' => 'string',
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'locale' => [
					'type' => 'string',
					'description' => 'BCP 47 tag of the reader.',
				],
				'admin_url' => [
					'type' => 'string',
					'description' => 'Address of the Money screen.',
				],
				'person' => [
					'type' => 'string',
					'description' => 'Name of the reader.',
				],
				'portal_base' => [
					'type' => 'string',
					'description' => 'Base of customer pages; empty when off.',
				],
			],
		],
		'customer-card' => [
			'title' => 'customer_card',
			'description' => 'The customer beside a document: whose it is, and to which address it belongs.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'id',
				'name',
				'email',
				'email_masked',
			],
			'properties' => [
				'id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Record number. Never shown to customers.',
				],
				'name' => [
					'type' => 'string',
					'description' => 'Name.',
				],
				'email' => [
					'type' => 'string',
					'description' => 'E-mail address; masked for readers without coffer_manage_customers.',
				],
				'email_masked' => [
					'type' => 'boolean',
					'description' => 'Whether the address is masked.',
				],
			],
		],
		'customer-input' => [
			'title' => 'customer_input',
			'description' => 'A customer as a person writes it.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'name',
			],
			'properties' => [
				'name' => [
					'type' => 'string',
					'minLength' => 1,
					'maxLength' => 190,
					'description' => 'Name of the person or company.',
				],
				'email' => [
					'type' => 'string',
					'maxLength' => 190,
					'default' => '',
					'description' => 'E-mail address; empty when there is none.',
				],
				'phone' => [
					'type' => 'string',
					'maxLength' => 60,
					'default' => '',
					'description' => 'Telephone number.',
				],
				'address' => [
					'title' => 'address',
					'description' => 'Postal address.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [],
					'properties' => [
						'line1' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'Street and number.',
						],
						'line2' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'Second line.',
						],
						'city' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'City.',
						],
						'region' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'State or region.',
						],
						'postcode' => [
							'type' => 'string',
							'maxLength' => 40,
							'default' => '',
							'description' => 'Postal code.',
						],
						'country' => [
							'type' => 'string',
							'maxLength' => 2,
							'default' => '',
							'description' => 'ISO 3166-1 alpha-2 code; empty when unknown.',
						],
					],
				],
				'tax_id' => [
					'type' => 'string',
					'maxLength' => 60,
					'default' => '',
					'description' => 'Tax number.',
				],
				'language' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Locale, such as de_DE. Null: the site\'s.',
				],
				'currency' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Preferred currency, ISO 4217. Null: the site\'s.',
				],
				'notes' => [
					'type' => 'string',
					'maxLength' => 5000,
					'description' => 'Private notes.',
				],
			],
		],
		'customer' => [
			'title' => 'customer',
			'description' => 'A customer.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'id',
				'name',
				'email',
				'email_masked',
				'phone',
				'address',
				'tax_id',
				'language',
				'currency',
				'version',
				'created_at',
				'updated_at',
				'actions',
			],
			'properties' => [
				'id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Record number. Never shown to customers.',
				],
				'name' => [
					'type' => 'string',
					'description' => 'Name.',
				],
				'email' => [
					'type' => 'string',
					'description' => 'E-mail address; masked for readers without coffer_manage_customers.',
				],
				'email_masked' => [
					'type' => 'boolean',
					'description' => 'Whether the address is masked.',
				],
				'phone' => [
					'type' => 'string',
					'description' => 'Telephone number; empty for readers without coffer_manage_customers.',
				],
				'address' => [
					'title' => 'address',
					'description' => 'Postal address; empty for readers without coffer_manage_customers.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [],
					'properties' => [
						'line1' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'Street and number.',
						],
						'line2' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'Second line.',
						],
						'city' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'City.',
						],
						'region' => [
							'type' => 'string',
							'maxLength' => 190,
							'default' => '',
							'description' => 'State or region.',
						],
						'postcode' => [
							'type' => 'string',
							'maxLength' => 40,
							'default' => '',
							'description' => 'Postal code.',
						],
						'country' => [
							'type' => 'string',
							'maxLength' => 2,
							'default' => '',
							'description' => 'ISO 3166-1 alpha-2 code; empty when unknown.',
						],
					],
				],
				'tax_id' => [
					'type' => 'string',
					'description' => 'Tax number; empty for readers without coffer_manage_customers.',
				],
				'language' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Locale.',
				],
				'currency' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'ISO 4217 code.',
				],
				'notes' => [
					'type' => 'string',
					'description' => 'Private notes; present only for readers with coffer_view_private.',
				],
				'version' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Counts the changes.',
				],
				'created_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'updated_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'actions' => [
					'title' => 'customer_actions',
					'description' => 'What the reader may do.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'edit',
					],
					'properties' => [
						'edit' => [
							'title' => 'verdict',
							'description' => 'Change this customer.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
					],
				],
			],
		],
		'document-actions' => [
			'title' => 'document_actions',
			'description' => 'What the reader may do with this document now.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'edit',
				'delete',
				'send',
				'void',
				'open_portal',
				'copy_portal_link',
			],
			'properties' => [
				'edit' => [
					'title' => 'verdict',
					'description' => 'Change the draft.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'allowed',
						'code',
						'sentence',
						'remedy',
						'fixed_by',
						'fields',
					],
					'properties' => [
						'allowed' => [
							'type' => 'boolean',
							'description' => 'Whether the action can be taken now.',
						],
						'code' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
						],
						'sentence' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'The reason in plain words, translated; null when allowed.',
						],
						'remedy' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'What to do about it, translated; null when allowed.',
						],
						'fixed_by' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a role, translated.',
							],
							'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
						],
						'fields' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a field.',
							],
							'description' => 'Which details are missing, by name. Usually empty.',
						],
					],
				],
				'delete' => [
					'title' => 'verdict',
					'description' => 'Delete the draft.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'allowed',
						'code',
						'sentence',
						'remedy',
						'fixed_by',
						'fields',
					],
					'properties' => [
						'allowed' => [
							'type' => 'boolean',
							'description' => 'Whether the action can be taken now.',
						],
						'code' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
						],
						'sentence' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'The reason in plain words, translated; null when allowed.',
						],
						'remedy' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'What to do about it, translated; null when allowed.',
						],
						'fixed_by' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a role, translated.',
							],
							'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
						],
						'fields' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a field.',
							],
							'description' => 'Which details are missing, by name. Usually empty.',
						],
					],
				],
				'send' => [
					'title' => 'verdict',
					'description' => 'Make it customer-facing and number it.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'allowed',
						'code',
						'sentence',
						'remedy',
						'fixed_by',
						'fields',
					],
					'properties' => [
						'allowed' => [
							'type' => 'boolean',
							'description' => 'Whether the action can be taken now.',
						],
						'code' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
						],
						'sentence' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'The reason in plain words, translated; null when allowed.',
						],
						'remedy' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'What to do about it, translated; null when allowed.',
						],
						'fixed_by' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a role, translated.',
							],
							'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
						],
						'fields' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a field.',
							],
							'description' => 'Which details are missing, by name. Usually empty.',
						],
					],
				],
				'void' => [
					'title' => 'verdict',
					'description' => 'Take it back.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'allowed',
						'code',
						'sentence',
						'remedy',
						'fixed_by',
						'fields',
					],
					'properties' => [
						'allowed' => [
							'type' => 'boolean',
							'description' => 'Whether the action can be taken now.',
						],
						'code' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
						],
						'sentence' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'The reason in plain words, translated; null when allowed.',
						],
						'remedy' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'What to do about it, translated; null when allowed.',
						],
						'fixed_by' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a role, translated.',
							],
							'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
						],
						'fields' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a field.',
							],
							'description' => 'Which details are missing, by name. Usually empty.',
						],
					],
				],
				'open_portal' => [
					'title' => 'verdict',
					'description' => 'Look at the customer\'s page.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'allowed',
						'code',
						'sentence',
						'remedy',
						'fixed_by',
						'fields',
					],
					'properties' => [
						'allowed' => [
							'type' => 'boolean',
							'description' => 'Whether the action can be taken now.',
						],
						'code' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
						],
						'sentence' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'The reason in plain words, translated; null when allowed.',
						],
						'remedy' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'What to do about it, translated; null when allowed.',
						],
						'fixed_by' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a role, translated.',
							],
							'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
						],
						'fields' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a field.',
							],
							'description' => 'Which details are missing, by name. Usually empty.',
						],
					],
				],
				'copy_portal_link' => [
					'title' => 'verdict',
					'description' => 'Get the link to share.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'allowed',
						'code',
						'sentence',
						'remedy',
						'fixed_by',
						'fields',
					],
					'properties' => [
						'allowed' => [
							'type' => 'boolean',
							'description' => 'Whether the action can be taken now.',
						],
						'code' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
						],
						'sentence' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'The reason in plain words, translated; null when allowed.',
						],
						'remedy' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'What to do about it, translated; null when allowed.',
						],
						'fixed_by' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a role, translated.',
							],
							'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
						],
						'fields' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'Name of a field.',
							],
							'description' => 'Which details are missing, by name. Usually empty.',
						],
					],
				],
			],
		],
		'document-input' => [
			'title' => 'document_input',
			'description' => 'A draft as a person writes it. Everything else of a document is decided by the server.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'kind',
				'currency',
				'lines',
			],
			'properties' => [
				'kind' => [
					'type' => 'string',
					'enum' => [
						'invoice',
						'quote',
					],
					'description' => 'What to make. Cannot be changed later.',
				],
				'customer_id' => [
					'type' => [
						'integer',
						'null',
					],
					'description' => 'Whose document it is.',
					'minimum' => 1,
				],
				'currency' => [
					'type' => 'string',
					'minLength' => 3,
					'maxLength' => 3,
					'description' => 'ISO 4217 code.',
				],
				'tax_mode' => [
					'type' => 'string',
					'enum' => [
						'exclusive',
						'inclusive',
					],
					'description' => 'Whether unit prices are without tax or include it.',
					'default' => 'exclusive',
				],
				'discount_kind' => [
					'type' => 'string',
					'enum' => [
						'none',
						'percent',
						'amount',
					],
					'description' => 'How a discount is written.',
					'default' => 'none',
				],
				'discount_value' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
					'description' => 'The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.',
					'default' => 0,
				],
				'issue_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD. Null: the day it is sent.',
				],
				'due_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD. For a quote: its last day. Null: none.',
				],
				'terms' => [
					'type' => 'string',
					'maxLength' => 5000,
					'default' => '',
					'description' => 'Terms that the customer reads.',
				],
				'memo' => [
					'type' => 'string',
					'maxLength' => 5000,
					'default' => '',
					'description' => 'A message that the customer reads.',
				],
				'private_note' => [
					'type' => 'string',
					'maxLength' => 5000,
					'description' => 'Only staff with that capability read it.',
				],
				'reference' => [
					'type' => 'string',
					'maxLength' => 190,
					'default' => '',
					'description' => 'The customer\'s own reference, such as an order number.',
				],
				'language' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Locale of the document, such as de_DE. Null: the customer\'s.',
				],
				'lines' => [
					'type' => 'array',
					'items' => [
						'title' => 'line_input',
						'description' => 'A line.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'description',
							'quantity',
							'unit_price',
						],
						'properties' => [
							'description' => [
								'type' => 'string',
								'minLength' => 1,
								'maxLength' => 2000,
								'description' => 'What is sold.',
							],
							'quantity' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => '1/10000 of a unit: 1.5 hours = 15000.',
							],
							'unit_price' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => 'Price of one unit. Minor units.',
							],
							'discount_kind' => [
								'type' => 'string',
								'enum' => [
									'none',
									'percent',
									'amount',
								],
								'description' => 'How a discount is written.',
								'default' => 'none',
							],
							'discount_value' => [
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 9007199254740991,
								'description' => 'The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.',
								'default' => 0,
							],
							'tax_name' => [
								'type' => 'string',
								'maxLength' => 60,
								'default' => '',
								'description' => 'Name of the tax; empty for none.',
							],
							'tax_rate' => [
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 100000,
								'default' => 0,
								'description' => '1/1000 percent: 19% = 19000.',
							],
						],
					],
					'description' => 'The lines, in order.',
					'maxItems' => 500,
				],
			],
		],
		'document-summary' => [
			'title' => 'document_summary',
			'description' => 'A document as a list shows it.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'id',
				'kind',
				'number',
				'customer_id',
				'customer_name',
				'workflow',
				'payment_status',
				'facts',
				'currency',
				'total',
				'balance',
				'issue_date',
				'due_date',
				'reference',
				'version',
				'created_at',
				'updated_at',
				'sent_at',
				'actions',
			],
			'properties' => [
				'id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Record number. Never shown to customers.',
				],
				'kind' => [
					'type' => 'string',
					'enum' => [
						'invoice',
						'quote',
						'credit_note',
					],
					'description' => 'What the document is.',
				],
				'number' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Number of its series; null while it is a draft.',
				],
				'customer_id' => [
					'type' => [
						'integer',
						'null',
					],
					'description' => 'Whose document it is.',
				],
				'customer_name' => [
					'type' => 'string',
					'description' => 'Name of the customer; empty when there is none yet.',
				],
				'workflow' => [
					'type' => 'string',
					'enum' => [
						'draft',
						'sent',
						'accepted',
						'declined',
						'expired',
						'void',
					],
					'description' => 'Where the document stands with people.',
				],
				'payment_status' => [
					'type' => 'string',
					'enum' => [
						'unpaid',
						'processing',
						'partial',
						'paid',
						'refunded',
						'partially_refunded',
					],
					'description' => 'Where the document stands with money; comes from the ledger.',
				],
				'facts' => [
					'title' => 'facts',
					'description' => 'Facts beside the statuses.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'overdue',
						'last_seen_at',
						'disputed',
						'by_hand',
					],
					'properties' => [
						'overdue' => [
							'type' => 'boolean',
							'description' => 'Past its due date with something left to pay.',
						],
						'last_seen_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'When a person last saw the customer\'s page. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'disputed' => [
							'type' => 'boolean',
							'description' => 'The customer disputes it.',
						],
						'by_hand' => [
							'type' => 'boolean',
							'description' => 'Staff handle it by hand; nothing automatic happens.',
						],
					],
				],
				'currency' => [
					'type' => 'string',
					'description' => 'ISO 4217 code.',
				],
				'total' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What the document comes to. Minor units.',
				],
				'balance' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What is left to pay: the sum of the ledger. Minor units.',
				],
				'issue_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'due_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'reference' => [
					'type' => 'string',
					'description' => 'The customer\'s own reference.',
				],
				'version' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Counts the changes. Send it as If-Match when you write.',
				],
				'created_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'updated_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'sent_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'actions' => [
					'title' => 'document_actions',
					'description' => 'What the reader may do now.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'edit',
						'delete',
						'send',
						'void',
						'open_portal',
						'copy_portal_link',
					],
					'properties' => [
						'edit' => [
							'title' => 'verdict',
							'description' => 'Change the draft.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'delete' => [
							'title' => 'verdict',
							'description' => 'Delete the draft.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'send' => [
							'title' => 'verdict',
							'description' => 'Make it customer-facing and number it.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'void' => [
							'title' => 'verdict',
							'description' => 'Take it back.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'open_portal' => [
							'title' => 'verdict',
							'description' => 'Look at the customer\'s page.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'copy_portal_link' => [
							'title' => 'verdict',
							'description' => 'Get the link to share.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
					],
				],
			],
		],
		'document' => [
			'title' => 'document',
			'description' => 'A document whole, as the drawer shows it.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'id',
				'kind',
				'number',
				'customer_id',
				'customer_name',
				'workflow',
				'payment_status',
				'facts',
				'currency',
				'total',
				'balance',
				'issue_date',
				'due_date',
				'reference',
				'version',
				'created_at',
				'updated_at',
				'sent_at',
				'actions',
				'customer',
				'tax_mode',
				'discount_kind',
				'discount_value',
				'lines',
				'totals',
				'paid',
				'terms',
				'memo',
				'language',
				'entries',
			],
			'properties' => [
				'id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Record number. Never shown to customers.',
				],
				'kind' => [
					'type' => 'string',
					'enum' => [
						'invoice',
						'quote',
						'credit_note',
					],
					'description' => 'What the document is.',
				],
				'number' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Number of its series; null while it is a draft.',
				],
				'customer_id' => [
					'type' => [
						'integer',
						'null',
					],
					'description' => 'Whose document it is.',
				],
				'customer_name' => [
					'type' => 'string',
					'description' => 'Name of the customer; empty when there is none yet.',
				],
				'workflow' => [
					'type' => 'string',
					'enum' => [
						'draft',
						'sent',
						'accepted',
						'declined',
						'expired',
						'void',
					],
					'description' => 'Where the document stands with people.',
				],
				'payment_status' => [
					'type' => 'string',
					'enum' => [
						'unpaid',
						'processing',
						'partial',
						'paid',
						'refunded',
						'partially_refunded',
					],
					'description' => 'Where the document stands with money; comes from the ledger.',
				],
				'facts' => [
					'title' => 'facts',
					'description' => 'Facts beside the statuses.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'overdue',
						'last_seen_at',
						'disputed',
						'by_hand',
					],
					'properties' => [
						'overdue' => [
							'type' => 'boolean',
							'description' => 'Past its due date with something left to pay.',
						],
						'last_seen_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'When a person last saw the customer\'s page. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'disputed' => [
							'type' => 'boolean',
							'description' => 'The customer disputes it.',
						],
						'by_hand' => [
							'type' => 'boolean',
							'description' => 'Staff handle it by hand; nothing automatic happens.',
						],
					],
				],
				'currency' => [
					'type' => 'string',
					'description' => 'ISO 4217 code.',
				],
				'total' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What the document comes to. Minor units.',
				],
				'balance' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What is left to pay: the sum of the ledger. Minor units.',
				],
				'issue_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'due_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'reference' => [
					'type' => 'string',
					'description' => 'The customer\'s own reference.',
				],
				'version' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Counts the changes. Send it as If-Match when you write.',
				],
				'created_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'updated_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'sent_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'actions' => [
					'title' => 'document_actions',
					'description' => 'What the reader may do now.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'edit',
						'delete',
						'send',
						'void',
						'open_portal',
						'copy_portal_link',
					],
					'properties' => [
						'edit' => [
							'title' => 'verdict',
							'description' => 'Change the draft.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'delete' => [
							'title' => 'verdict',
							'description' => 'Delete the draft.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'send' => [
							'title' => 'verdict',
							'description' => 'Make it customer-facing and number it.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'void' => [
							'title' => 'verdict',
							'description' => 'Take it back.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'open_portal' => [
							'title' => 'verdict',
							'description' => 'Look at the customer\'s page.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
						'copy_portal_link' => [
							'title' => 'verdict',
							'description' => 'Get the link to share.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
					],
				],
				'customer' => [
					'title' => 'customer_card',
					'description' => 'Whose document it is.',
					'type' => [
						'object',
						'null',
					],
					'additionalProperties' => false,
					'required' => [
						'id',
						'name',
						'email',
						'email_masked',
					],
					'properties' => [
						'id' => [
							'type' => 'integer',
							'minimum' => 1,
							'description' => 'Record number. Never shown to customers.',
						],
						'name' => [
							'type' => 'string',
							'description' => 'Name.',
						],
						'email' => [
							'type' => 'string',
							'description' => 'E-mail address; masked for readers without coffer_manage_customers.',
						],
						'email_masked' => [
							'type' => 'boolean',
							'description' => 'Whether the address is masked.',
						],
					],
				],
				'tax_mode' => [
					'type' => 'string',
					'enum' => [
						'exclusive',
						'inclusive',
					],
					'description' => 'Whether unit prices are without tax or include it.',
				],
				'discount_kind' => [
					'type' => 'string',
					'enum' => [
						'none',
						'percent',
						'amount',
					],
					'description' => 'How a discount is written.',
				],
				'discount_value' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
					'description' => 'The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.',
				],
				'lines' => [
					'type' => 'array',
					'items' => [
						'title' => 'line',
						'description' => 'A line.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'description',
							'quantity',
							'unit_price',
							'discount_kind',
							'discount_value',
							'tax_name',
							'tax_rate',
							'amount',
						],
						'properties' => [
							'description' => [
								'type' => 'string',
								'maxLength' => 2000,
								'description' => 'What is sold.',
							],
							'quantity' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => '1/10000 of a unit: 1.5 hours = 15000.',
							],
							'unit_price' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => 'Price of one unit. Minor units.',
							],
							'discount_kind' => [
								'type' => 'string',
								'enum' => [
									'none',
									'percent',
									'amount',
								],
								'description' => 'How a discount is written.',
							],
							'discount_value' => [
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 9007199254740991,
								'description' => 'The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.',
							],
							'tax_name' => [
								'type' => 'string',
								'maxLength' => 60,
								'description' => 'Name of the tax; empty for none.',
							],
							'tax_rate' => [
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 100000,
								'description' => '1/1000 percent: 19% = 19000.',
							],
							'amount' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => 'The line after its discount, as the document counts (without tax or with it). Minor units.',
							],
						],
					],
					'description' => 'The lines, in order.',
				],
				'totals' => [
					'title' => 'money_total',
					'description' => 'Sums.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'subtotal',
						'discount_total',
						'taxes',
						'tax_total',
						'total',
					],
					'properties' => [
						'subtotal' => [
							'type' => 'integer',
							'minimum' => -9007199254740991,
							'maximum' => 9007199254740991,
							'description' => 'Sum of the lines after line discounts, as typed (without tax, or with it in an inclusive document). Minor units.',
						],
						'discount_total' => [
							'type' => 'integer',
							'minimum' => -9007199254740991,
							'maximum' => 9007199254740991,
							'description' => 'What the discount on the whole document takes off. Minor units.',
						],
						'taxes' => [
							'type' => 'array',
							'items' => [
								'title' => 'tax_group',
								'description' => 'One tax rate of the document.',
								'type' => 'object',
								'additionalProperties' => false,
								'required' => [
									'name',
									'rate',
									'base',
									'amount',
								],
								'properties' => [
									'name' => [
										'type' => 'string',
										'description' => 'Name of the tax, such as VAT.',
									],
									'rate' => [
										'type' => 'integer',
										'description' => '1/1000 percent.',
									],
									'base' => [
										'type' => 'integer',
										'minimum' => -9007199254740991,
										'maximum' => 9007199254740991,
										'description' => 'What the tax is computed from. Minor units.',
									],
									'amount' => [
										'type' => 'integer',
										'minimum' => -9007199254740991,
										'maximum' => 9007199254740991,
										'description' => 'The tax. Minor units.',
									],
								],
							],
							'description' => 'Tax per rate and name.',
						],
						'tax_total' => [
							'type' => 'integer',
							'minimum' => -9007199254740991,
							'maximum' => 9007199254740991,
							'description' => 'Sum of the taxes. Minor units.',
						],
						'total' => [
							'type' => 'integer',
							'minimum' => -9007199254740991,
							'maximum' => 9007199254740991,
							'description' => 'What the document comes to. Minor units.',
						],
					],
				],
				'paid' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What was paid or credited so far. Minor units.',
				],
				'terms' => [
					'type' => 'string',
					'description' => 'Terms that the customer reads.',
				],
				'memo' => [
					'type' => 'string',
					'description' => 'A message that the customer reads.',
				],
				'private_note' => [
					'type' => 'string',
					'description' => 'Present only for readers with coffer_view_private.',
				],
				'language' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Locale of the document; null: the customer\'s.',
				],
				'entries' => [
					'type' => 'array',
					'items' => [
						'title' => 'ledger_entry',
						'description' => 'An entry.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'kind',
							'amount',
							'currency',
							'source',
							'reference',
							'at',
						],
						'properties' => [
							'kind' => [
								'type' => 'string',
								'enum' => [
									'issued',
									'payment_applied',
									'credit_applied',
									'refund',
									'write_off',
									'void',
									'correction',
								],
								'description' => 'What happened to the balance.',
							],
							'amount' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => 'Change of the balance. Minor units.',
							],
							'currency' => [
								'type' => 'string',
								'description' => 'ISO 4217 code.',
							],
							'source' => [
								'type' => 'string',
								'description' => 'Where it came from, such as transfer or cash.',
							],
							'reference' => [
								'type' => 'string',
								'description' => 'Reference of the payment.',
							],
							'at' => [
								'type' => 'string',
								'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
							],
						],
					],
					'description' => 'The ledger of this document, oldest first.',
				],
			],
		],
		'facts' => [
			'title' => 'facts',
			'description' => 'Facts beside the two statuses.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'overdue',
				'last_seen_at',
				'disputed',
				'by_hand',
			],
			'properties' => [
				'overdue' => [
					'type' => 'boolean',
					'description' => 'Past its due date with something left to pay.',
				],
				'last_seen_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'When a person last saw the customer\'s page. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'disputed' => [
					'type' => 'boolean',
					'description' => 'The customer disputes it.',
				],
				'by_hand' => [
					'type' => 'boolean',
					'description' => 'Staff handle it by hand; nothing automatic happens.',
				],
			],
		],
		'ledger-entry' => [
			'title' => 'ledger_entry',
			'description' => 'One entry of the append-only ledger.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'kind',
				'amount',
				'currency',
				'source',
				'reference',
				'at',
			],
			'properties' => [
				'kind' => [
					'type' => 'string',
					'enum' => [
						'issued',
						'payment_applied',
						'credit_applied',
						'refund',
						'write_off',
						'void',
						'correction',
					],
					'description' => 'What happened to the balance.',
				],
				'amount' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'Change of the balance. Minor units.',
				],
				'currency' => [
					'type' => 'string',
					'description' => 'ISO 4217 code.',
				],
				'source' => [
					'type' => 'string',
					'description' => 'Where it came from, such as transfer or cash.',
				],
				'reference' => [
					'type' => 'string',
					'description' => 'Reference of the payment.',
				],
				'at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
			],
		],
		'line-input' => [
			'title' => 'line_input',
			'description' => 'One line as a person writes it.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'description',
				'quantity',
				'unit_price',
			],
			'properties' => [
				'description' => [
					'type' => 'string',
					'minLength' => 1,
					'maxLength' => 2000,
					'description' => 'What is sold.',
				],
				'quantity' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => '1/10000 of a unit: 1.5 hours = 15000.',
				],
				'unit_price' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'Price of one unit. Minor units.',
				],
				'discount_kind' => [
					'type' => 'string',
					'enum' => [
						'none',
						'percent',
						'amount',
					],
					'description' => 'How a discount is written.',
					'default' => 'none',
				],
				'discount_value' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
					'description' => 'The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.',
					'default' => 0,
				],
				'tax_name' => [
					'type' => 'string',
					'maxLength' => 60,
					'default' => '',
					'description' => 'Name of the tax; empty for none.',
				],
				'tax_rate' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 100000,
					'default' => 0,
					'description' => '1/1000 percent: 19% = 19000.',
				],
			],
		],
		'line' => [
			'title' => 'line',
			'description' => 'One line of a document.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'description',
				'quantity',
				'unit_price',
				'discount_kind',
				'discount_value',
				'tax_name',
				'tax_rate',
				'amount',
			],
			'properties' => [
				'description' => [
					'type' => 'string',
					'maxLength' => 2000,
					'description' => 'What is sold.',
				],
				'quantity' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => '1/10000 of a unit: 1.5 hours = 15000.',
				],
				'unit_price' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'Price of one unit. Minor units.',
				],
				'discount_kind' => [
					'type' => 'string',
					'enum' => [
						'none',
						'percent',
						'amount',
					],
					'description' => 'How a discount is written.',
				],
				'discount_value' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
					'description' => 'The discount: 1/1000 percent (12.5% = 12500) or minor units, by its kind.',
				],
				'tax_name' => [
					'type' => 'string',
					'maxLength' => 60,
					'description' => 'Name of the tax; empty for none.',
				],
				'tax_rate' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 100000,
					'description' => '1/1000 percent: 19% = 19000.',
				],
				'amount' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'The line after its discount, as the document counts (without tax or with it). Minor units.',
				],
			],
		],
		'money-total' => [
			'title' => 'money_total',
			'description' => 'Sums of a document, in its currency.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'subtotal',
				'discount_total',
				'taxes',
				'tax_total',
				'total',
			],
			'properties' => [
				'subtotal' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'Sum of the lines after line discounts, as typed (without tax, or with it in an inclusive document). Minor units.',
				],
				'discount_total' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What the discount on the whole document takes off. Minor units.',
				],
				'taxes' => [
					'type' => 'array',
					'items' => [
						'title' => 'tax_group',
						'description' => 'One tax rate of the document.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'name',
							'rate',
							'base',
							'amount',
						],
						'properties' => [
							'name' => [
								'type' => 'string',
								'description' => 'Name of the tax, such as VAT.',
							],
							'rate' => [
								'type' => 'integer',
								'description' => '1/1000 percent.',
							],
							'base' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => 'What the tax is computed from. Minor units.',
							],
							'amount' => [
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
								'description' => 'The tax. Minor units.',
							],
						],
					],
					'description' => 'Tax per rate and name.',
				],
				'tax_total' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'Sum of the taxes. Minor units.',
				],
				'total' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What the document comes to. Minor units.',
				],
			],
		],
		'portal-link-address' => [
			'title' => 'portal_link_address',
			'description' => 'The address of a portal page, for the person who asked, as one recorded event.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'url',
				'link',
				'renewed',
			],
			'properties' => [
				'url' => [
					'type' => 'string',
					'description' => 'The address. A secret: share it only with the customer.',
				],
				'link' => [
					'title' => 'portal_link',
					'description' => 'The link.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'id',
						'label',
						'scope',
						'is_default',
						'created_at',
						'created_by',
						'last_seen_at',
						'last_copied_at',
						'expires_at',
						'revoked_at',
						'state',
					],
					'properties' => [
						'id' => [
							'type' => 'integer',
							'minimum' => 1,
							'description' => 'Record number. Never shown to customers.',
						],
						'label' => [
							'type' => 'string',
							'description' => 'What staff call it.',
						],
						'scope' => [
							'type' => 'string',
							'enum' => [
								'view',
								'view_and_pay',
							],
							'description' => 'What its holder may do.',
						],
						'is_default' => [
							'type' => 'boolean',
							'description' => 'The link that Copy hands out.',
						],
						'created_at' => [
							'type' => 'string',
							'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'created_by' => [
							'type' => 'string',
							'description' => 'Who made it.',
						],
						'last_seen_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'When a person last saw the page through it. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'last_copied_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'expires_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'revoked_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
						'state' => [
							'type' => 'string',
							'enum' => [
								'live',
								'expired',
								'revoked',
							],
							'description' => 'Whether it opens the page now.',
						],
					],
				],
				'renewed' => [
					'type' => 'boolean',
					'description' => 'True when the secret key of the site changed and a new link was made.',
				],
			],
		],
		'portal-link-request' => [
			'title' => 'portal_link_request',
			'description' => 'Why the address is asked for; it becomes the event.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'purpose',
			],
			'properties' => [
				'purpose' => [
					'type' => 'string',
					'enum' => [
						'copy',
						'open',
					],
					'description' => 'copy: to share it. open: to look at the page.',
				],
			],
		],
		'portal-link' => [
			'title' => 'portal_link',
			'description' => 'A portal link without its address. The address is handed out by one route only.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'id',
				'label',
				'scope',
				'is_default',
				'created_at',
				'created_by',
				'last_seen_at',
				'last_copied_at',
				'expires_at',
				'revoked_at',
				'state',
			],
			'properties' => [
				'id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Record number. Never shown to customers.',
				],
				'label' => [
					'type' => 'string',
					'description' => 'What staff call it.',
				],
				'scope' => [
					'type' => 'string',
					'enum' => [
						'view',
						'view_and_pay',
					],
					'description' => 'What its holder may do.',
				],
				'is_default' => [
					'type' => 'boolean',
					'description' => 'The link that Copy hands out.',
				],
				'created_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'created_by' => [
					'type' => 'string',
					'description' => 'Who made it.',
				],
				'last_seen_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'When a person last saw the page through it. UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'last_copied_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'expires_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'revoked_at' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
				'state' => [
					'type' => 'string',
					'enum' => [
						'live',
						'expired',
						'revoked',
					],
					'description' => 'Whether it opens the page now.',
				],
			],
		],
		'portal-preview' => [
			'title' => 'portal_preview',
			'description' => 'The customer\'s page at an address that works only for the signed-in person who asked.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'url',
				'expires_at',
			],
			'properties' => [
				'url' => [
					'type' => 'string',
					'description' => 'The address. Has no token in it.',
				],
				'expires_at' => [
					'type' => 'string',
					'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
				],
			],
		],
		'portal-seen-request' => [
			'title' => 'portal_seen_request',
			'description' => 'Signed beacon of a page that was visible for two seconds.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'token',
				'issued_at',
				'signature',
			],
			'properties' => [
				'token' => [
					'type' => 'string',
					'minLength' => 20,
					'maxLength' => 100,
					'description' => 'Token of the link, from the page\'s own address.',
				],
				'issued_at' => [
					'type' => 'integer',
					'description' => 'When the page was made, Unix seconds.',
				],
				'signature' => [
					'type' => 'string',
					'minLength' => 20,
					'maxLength' => 128,
					'description' => 'What the page was given.',
				],
			],
		],
		'portal-status' => [
			'title' => 'portal_status',
			'description' => 'What the customer\'s page polls: the parts that change.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'version',
				'state',
				'state_text',
				'balance_text',
				'due_text',
			],
			'properties' => [
				'version' => [
					'type' => 'string',
					'description' => 'Changes whenever the page would show something else. Equal to the ETag.',
				],
				'state' => [
					'type' => 'string',
					'description' => 'Machine code of the state in words.',
				],
				'state_text' => [
					'type' => 'string',
					'description' => 'The state in words, in the customer\'s language.',
				],
				'balance_text' => [
					'type' => 'string',
					'description' => 'What is left to pay, formatted.',
				],
				'due_text' => [
					'type' => 'string',
					'description' => 'The due date in words.',
				],
			],
		],
		'portal-view' => [
			'title' => 'portal_view',
			'description' => 'Everything the customer\'s page shows, and nothing else. Has no internal id, no private note, no admin address.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'kind',
				'kind_text',
				'number',
				'seller',
				'customer',
				'state',
				'state_text',
				'due_text',
				'currency',
				'digits',
				'total_text',
				'balance_text',
				'balance',
				'total',
				'issue_date',
				'issue_date_text',
				'due_date',
				'due_date_text',
				'lines',
				'subtotal_text',
				'discount_text',
				'taxes',
				'tax_mode',
				'payments',
				'memo',
				'terms',
				'reference',
				'language',
				'direction',
				'preview',
			],
			'properties' => [
				'kind' => [
					'type' => 'string',
					'enum' => [
						'invoice',
						'quote',
						'credit_note',
					],
					'description' => 'What the document is.',
				],
				'kind_text' => [
					'type' => 'string',
					'description' => 'Invoice, Quote, Credit note, translated.',
				],
				'number' => [
					'type' => 'string',
					'description' => 'Number; for the review of a draft a placeholder.',
				],
				'seller' => [
					'title' => 'seller',
					'description' => 'Who asks for the money.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'name',
						'email',
						'address',
						'tax_id',
					],
					'properties' => [
						'name' => [
							'type' => 'string',
							'description' => 'Name.',
						],
						'email' => [
							'type' => 'string',
							'description' => 'Address for questions.',
						],
						'address' => [
							'type' => 'string',
							'description' => 'Postal address.',
						],
						'tax_id' => [
							'type' => 'string',
							'description' => 'Tax number.',
						],
					],
				],
				'customer' => [
					'title' => 'buyer',
					'description' => 'Who is asked.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'name',
						'address_lines',
						'tax_id',
					],
					'properties' => [
						'name' => [
							'type' => 'string',
							'description' => 'Name.',
						],
						'address_lines' => [
							'type' => 'array',
							'items' => [
								'type' => 'string',
								'description' => 'A line.',
							],
							'description' => 'Postal address.',
						],
						'tax_id' => [
							'type' => 'string',
							'description' => 'Tax number.',
						],
					],
				],
				'state' => [
					'type' => 'string',
					'enum' => [
						'draft',
						'open',
						'due_today',
						'overdue',
						'partial',
						'processing',
						'paid',
						'refunded',
						'quote_open',
						'accepted',
						'declined',
						'credit',
					],
					'description' => 'State code.',
				],
				'state_text' => [
					'type' => 'string',
					'description' => 'The state in words.',
				],
				'due_text' => [
					'type' => 'string',
					'description' => 'The due date in words, such as due in 11 days.',
				],
				'currency' => [
					'type' => 'string',
					'description' => 'ISO 4217 code.',
				],
				'digits' => [
					'type' => 'integer',
					'description' => 'Minor-unit digits.',
				],
				'total_text' => [
					'type' => 'string',
					'description' => 'Formatted.',
				],
				'balance_text' => [
					'type' => 'string',
					'description' => 'Formatted.',
				],
				'balance' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What is left to pay. Minor units.',
				],
				'total' => [
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
					'description' => 'What the document comes to. Minor units.',
				],
				'issue_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'issue_date_text' => [
					'type' => 'string',
					'description' => 'Formatted.',
				],
				'due_date' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Calendar date in the time zone of the site, YYYY-MM-DD.',
				],
				'due_date_text' => [
					'type' => 'string',
					'description' => 'Formatted; empty when there is none.',
				],
				'lines' => [
					'type' => 'array',
					'items' => [
						'title' => 'portal_line',
						'description' => 'A line.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'description',
							'quantity_text',
							'unit_price_text',
							'discount_text',
							'tax_text',
							'amount_text',
						],
						'properties' => [
							'description' => [
								'type' => 'string',
								'description' => 'What is sold.',
							],
							'quantity_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
							'unit_price_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
							'discount_text' => [
								'type' => 'string',
								'description' => 'Formatted; empty for none.',
							],
							'tax_text' => [
								'type' => 'string',
								'description' => 'Tax name and rate; empty for none.',
							],
							'amount_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
						],
					],
					'description' => 'The lines.',
				],
				'subtotal_text' => [
					'type' => 'string',
					'description' => 'Formatted.',
				],
				'discount_text' => [
					'type' => 'string',
					'description' => 'Formatted; empty for none.',
				],
				'taxes' => [
					'type' => 'array',
					'items' => [
						'title' => 'portal_tax',
						'description' => 'A tax rate.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'name',
							'rate_text',
							'amount_text',
						],
						'properties' => [
							'name' => [
								'type' => 'string',
								'description' => 'Name.',
							],
							'rate_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
							'amount_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
						],
					],
					'description' => 'Taxes.',
				],
				'tax_mode' => [
					'type' => 'string',
					'enum' => [
						'exclusive',
						'inclusive',
					],
					'description' => 'Whether unit prices are without tax or include it.',
				],
				'payments' => [
					'type' => 'array',
					'items' => [
						'title' => 'portal_payment',
						'description' => 'A payment or credit.',
						'type' => 'object',
						'additionalProperties' => false,
						'required' => [
							'text',
							'date_text',
							'amount_text',
						],
						'properties' => [
							'text' => [
								'type' => 'string',
								'description' => 'What it was.',
							],
							'date_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
							'amount_text' => [
								'type' => 'string',
								'description' => 'Formatted.',
							],
						],
					],
					'description' => 'Payments and credits so far.',
				],
				'memo' => [
					'type' => 'string',
					'description' => 'Message.',
				],
				'terms' => [
					'type' => 'string',
					'description' => 'Terms.',
				],
				'reference' => [
					'type' => 'string',
					'description' => 'The customer\'s own reference.',
				],
				'language' => [
					'type' => 'string',
					'description' => 'BCP 47 tag, such as de-DE.',
				],
				'direction' => [
					'type' => 'string',
					'enum' => [
						'ltr',
						'rtl',
					],
					'description' => 'Text direction.',
				],
				'preview' => [
					'type' => 'boolean',
					'description' => 'True on a page that only staff can see.',
				],
			],
		],
		'rest-error' => [
			'title' => 'error',
			'description' => 'What every refusal looks like.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'code',
				'message',
				'data',
			],
			'properties' => [
				'code' => [
					'type' => 'string',
					'description' => 'coffer_ and a code of contract/errors.json.',
				],
				'message' => [
					'type' => 'string',
					'description' => 'A sentence that says what is wrong and what to do, translated.',
				],
				'data' => [
					'type' => 'object',
					'required' => [
						'status',
					],
					'properties' => [
						'status' => [
							'type' => 'integer',
							'description' => 'HTTP status.',
						],
						'field' => [
							'type' => 'string',
							'description' => 'Path of the field, such as lines.2.quantity.',
						],
						'current_version' => [
							'type' => 'integer',
							'description' => 'The version there is now, with version_conflict.',
						],
						'verdict' => [
							'title' => 'verdict',
							'description' => 'Why, and who can put it right.',
							'type' => 'object',
							'additionalProperties' => false,
							'required' => [
								'allowed',
								'code',
								'sentence',
								'remedy',
								'fixed_by',
								'fields',
							],
							'properties' => [
								'allowed' => [
									'type' => 'boolean',
									'description' => 'Whether the action can be taken now.',
								],
								'code' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
								],
								'sentence' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'The reason in plain words, translated; null when allowed.',
								],
								'remedy' => [
									'type' => [
										'string',
										'null',
									],
									'description' => 'What to do about it, translated; null when allowed.',
								],
								'fixed_by' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a role, translated.',
									],
									'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
								],
								'fields' => [
									'type' => 'array',
									'items' => [
										'type' => 'string',
										'description' => 'Name of a field.',
									],
									'description' => 'Which details are missing, by name. Usually empty.',
								],
							],
						],
					],
					'additionalProperties' => false,
					'description' => 'Details.',
				],
			],
		],
		'settings-input' => [
			'title' => 'settings_input',
			'description' => 'Settings to change. What is left out stays.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [],
			'properties' => [
				'business_name' => [
					'type' => 'string',
					'maxLength' => 190,
					'description' => 'Name of the seller, as customers read it.',
				],
				'business_email' => [
					'type' => 'string',
					'maxLength' => 190,
					'description' => 'Address for questions, as customers read it.',
				],
				'business_address' => [
					'type' => 'string',
					'maxLength' => 1000,
					'description' => 'Postal address, as customers read it.',
				],
				'business_tax_id' => [
					'type' => 'string',
					'maxLength' => 60,
					'description' => 'Tax number of the seller.',
				],
				'default_currency' => [
					'type' => 'string',
					'minLength' => 3,
					'maxLength' => 3,
					'description' => 'ISO 4217 code.',
				],
				'default_due_days' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 365,
					'description' => 'Days from issue to due date.',
				],
				'default_terms' => [
					'type' => 'string',
					'maxLength' => 5000,
					'description' => 'Terms that new documents start with.',
				],
				'portal_base' => [
					'type' => 'string',
					'maxLength' => 60,
					'description' => 'First part of the address of customer pages. Empty switches them off.',
				],
				'delete_data_on_uninstall' => [
					'type' => 'boolean',
					'description' => 'Delete all Money data when the plugin is deleted.',
				],
			],
		],
		'settings' => [
			'title' => 'settings',
			'description' => 'Settings of Money on this site.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'business_name',
				'business_email',
				'business_address',
				'business_tax_id',
				'default_currency',
				'default_due_days',
				'default_terms',
				'portal_base',
				'delete_data_on_uninstall',
				'old_portal_bases',
				'portal_example',
				'version',
			],
			'properties' => [
				'business_name' => [
					'type' => 'string',
					'maxLength' => 190,
					'description' => 'Name of the seller, as customers read it.',
				],
				'business_email' => [
					'type' => 'string',
					'maxLength' => 190,
					'description' => 'Address for questions, as customers read it.',
				],
				'business_address' => [
					'type' => 'string',
					'maxLength' => 1000,
					'description' => 'Postal address, as customers read it.',
				],
				'business_tax_id' => [
					'type' => 'string',
					'maxLength' => 60,
					'description' => 'Tax number of the seller.',
				],
				'default_currency' => [
					'type' => 'string',
					'minLength' => 3,
					'maxLength' => 3,
					'description' => 'ISO 4217 code.',
				],
				'default_due_days' => [
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 365,
					'description' => 'Days from issue to due date.',
				],
				'default_terms' => [
					'type' => 'string',
					'maxLength' => 5000,
					'description' => 'Terms that new documents start with.',
				],
				'portal_base' => [
					'type' => 'string',
					'maxLength' => 60,
					'description' => 'First part of the address of customer pages. Empty switches them off.',
				],
				'delete_data_on_uninstall' => [
					'type' => 'boolean',
					'description' => 'Delete all Money data when the plugin is deleted.',
				],
				'old_portal_bases' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'description' => 'An earlier base.',
					],
					'description' => 'Earlier bases that still lead to the page.',
				],
				'portal_example' => [
					'type' => 'string',
					'description' => 'What an address looks like, with a placeholder in the token\'s place.',
				],
				'version' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Counts the changes.',
				],
			],
		],
		'status' => [
			'title' => 'status',
			'description' => 'How Money is doing on this site.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'plugin_version',
				'schema_version',
				'database',
				'permalinks',
				'portal_base',
				'link_key',
				'route',
			],
			'properties' => [
				'plugin_version' => [
					'type' => 'string',
					'description' => 'Version of the plugin.',
				],
				'schema_version' => [
					'type' => 'integer',
					'description' => 'Version of the tables.',
				],
				'database' => [
					'type' => 'string',
					'enum' => [
						'mysql',
						'mariadb',
						'sqlite',
					],
					'description' => 'What keeps the data.',
				],
				'permalinks' => [
					'type' => 'string',
					'enum' => [
						'pretty',
						'plain',
					],
					'description' => 'How addresses look.',
				],
				'portal_base' => [
					'type' => 'string',
					'description' => 'Base of customer pages.',
				],
				'link_key' => [
					'type' => 'string',
					'enum' => [
						'COFFER_KEY',
						'salts',
						'none',
					],
					'description' => 'Where the key that seals links comes from. none: links can be shared but not copied again.',
				],
				'route' => [
					'title' => 'route_check',
					'description' => 'Result of the last check of the customer pages\' address.',
					'type' => 'object',
					'additionalProperties' => false,
					'required' => [
						'state',
						'sentence',
						'checked_at',
					],
					'properties' => [
						'state' => [
							'type' => 'string',
							'enum' => [
								'unknown',
								'ok',
								'broken',
							],
							'description' => 'ok, broken, or not checked yet.',
						],
						'sentence' => [
							'type' => 'string',
							'description' => 'What a customer would meet, translated.',
						],
						'checked_at' => [
							'type' => [
								'string',
								'null',
							],
							'description' => 'UTC, ISO 8601, such as 2026-11-22T10:00:00Z.',
						],
					],
				],
			],
		],
		'verdict' => [
			'title' => 'verdict',
			'description' => 'Whether an action is possible, and if not: why, what to do, and who can do it. Decided by the server, shown as it is.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'allowed',
				'code',
				'sentence',
				'remedy',
				'fixed_by',
				'fields',
			],
			'properties' => [
				'allowed' => [
					'type' => 'boolean',
					'description' => 'Whether the action can be taken now.',
				],
				'code' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'Machine code of the refusal, from contract/link-availability.json, lifecycle.json or errors.json; null when allowed.',
				],
				'sentence' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'The reason in plain words, translated; null when allowed.',
				],
				'remedy' => [
					'type' => [
						'string',
						'null',
					],
					'description' => 'What to do about it, translated; null when allowed.',
				],
				'fixed_by' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'description' => 'Name of a role, translated.',
					],
					'description' => 'Who can do it: names of the roles of this site. Empty when the reader can, or when nobody can.',
				],
				'fields' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'description' => 'Name of a field.',
					],
					'description' => 'Which details are missing, by name. Usually empty.',
				],
			],
		],
		'void-input' => [
			'title' => 'void_input',
			'description' => 'Why a document is taken back.',
			'type' => 'object',
			'additionalProperties' => false,
			'required' => [
				'reason',
			],
			'properties' => [
				'reason' => [
					'type' => 'string',
					'minLength' => 1,
					'maxLength' => 1000,
					'description' => 'Reason; staff read it.',
				],
			],
		],
	];
}
