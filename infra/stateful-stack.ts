import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

import { keySeparator } from '../functions/core/key-ring.ts';
import { secretNames, type SecretName } from '../functions/store/secret-names.ts';
import { tableNames, tables, type TableDeclaration, type TableName } from '../functions/store/tables.ts';

import { keyPolicy } from './key-policy.ts';
import { keyNames, type KeyName } from './key-users.ts';
import { namePrefixOf } from './names.ts';
import type { Settings } from './settings.ts';

export interface StatefulStackProps extends StackProps {
  readonly settings: Settings;
}

/** What must outlive any release: tables, their encryption keys, and the service's secrets. */
export class StatefulStack extends Stack {
  readonly tables: Readonly<Record<TableName, dynamodb.Table>>;
  readonly keys: Readonly<Record<KeyName, kms.Key>>;
  /** The ARN of each secret. */
  readonly secrets: Readonly<Record<SecretName, string>>;
  /** Where the ends of the audit's chains are written down. */
  readonly anchors: s3.Bucket;
  /** The messages of courts and police as they were sent. */
  readonly messages: s3.Bucket;

  private readonly prefix: string;

  constructor(scope: Construct, id: string, { settings, ...props }: StatefulStackProps) {
    super(scope, id, props);
    this.prefix = namePrefixOf(settings.stage);
    this.keys = byName(keyNames, (name) => this.key(name));
    this.tables = byName(tableNames, (name) => this.table(name));
    this.secrets = byName(secretNames, (name) => this.secret(name));
    this.anchors = this.anchorBucket();
    this.messages = this.messageBucket();
    new CfnOutput(this, 'auditBucket', { value: this.anchors.bucketName });
    new CfnOutput(this, 'messagesBucket', { value: this.messages.bucketName });
    for (const name of tableNames)
      new CfnOutput(this, `${name}Table`, { value: this.tables[name].tableName });
    new CfnOutput(this, 'pepperSecret', { value: this.secrets.pepper });
    new CfnOutput(this, 'auditSecret', { value: this.secrets.audit });
    new CfnOutput(this, 'aliasSecret', { value: this.secrets.alias });
    new CfnOutput(this, 'peopleKey', { value: this.keys.people.keyArn });
  }

  private key(name: KeyName): kms.Key {
    return new kms.Key(this, `${name}-key`, {
      description: keyPurposes.get(name) ?? `Encrypts the table ${name} of the victim journey API.`,
      policy: keyPolicy(this, this.prefix, name),
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private table(name: TableName): dynamodb.Table {
    const declaration: TableDeclaration = tables[name];
    const string = (attribute: string) => ({ name: attribute, type: dynamodb.AttributeType.STRING });
    const table = new dynamodb.Table(this, name, {
      partitionKey: string('PK'),
      sortKey: string('SK'),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.keys[name],
      removalPolicy: RemovalPolicy.RETAIN,
      ...(declaration.stream ? { stream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      ...(declaration.expiry ? { timeToLiveAttribute: declaration.expiry } : {}),
      ...(name === 'audit' ? { resourcePolicy: appendOnly() } : {}),
    });
    for (const [indexName, { partition, sort, holds }] of Object.entries(declaration.indexes)) {
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: string(partition),
        sortKey: string(sort),
        ...(holds
          ? { projectionType: dynamodb.ProjectionType.INCLUDE, nonKeyAttributes: [...holds] }
          : { projectionType: dynamodb.ProjectionType.ALL }),
      });
    }
    return table;
  }

  /**
   * What is put here stays, whoever asks, for as long as records are kept (compliance mode: not even the account's
   * root can shorten it); and nothing is put over what is there.
   */
  private anchorBucket(): s3.Bucket {
    const bucket = new s3.Bucket(this, 'audit-anchors', {
      objectLockEnabled: true,
      objectLockDefaultRetention: s3.ObjectLockRetention.compliance(Duration.days(ANCHOR_DAYS)),
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const deny = (actions: string[], conditions?: Record<string, unknown>) =>
      bucket.addToResourcePolicy(
        new iam.PolicyStatement({
          effect: iam.Effect.DENY,
          principals: [new iam.AnyPrincipal()],
          actions,
          resources: [bucket.arnForObjects('*')],
          ...(conditions ? { conditions } : {}),
        }),
      );
    deny(['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:BypassGovernanceRetention']);
    deny(['s3:PutObject'], { Null: { 's3:if-none-match': 'true' } });
    return bucket;
  }

  /** What is put here goes by itself when its days are over, and no version of it stays behind. */
  private messageBucket(): s3.Bucket {
    return new s3.Bucket(this, 'court-messages', {
      encryption: s3.BucketEncryption.KMS,
      encryptionKey: kms.Key.fromKeyArn(this, 'court-messages-key', this.keys.messages.keyArn),
      bucketKeyEnabled: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [
        { expiration: Duration.days(MESSAGE_DAYS), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private secret(name: SecretName): string {
    const { node } = new secretsmanager.Secret(this, `${name}-secret`, {
      description: `The ${name} key of the victim journey API.`,
      // By its ARN: the construct would open the key to the whole account by way of Secrets Manager.
      encryptionKey: kms.Key.fromKeyArn(this, `${name}-secret-key`, this.keys.access.keyArn),
      generateSecretString: {
        passwordLength: 64,
        excludePunctuation: true,
        // No punctuation either; said apart for a stack that does not know the line above.
        excludeCharacters: keySeparator,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Its reference is the same on AWS, but a name on the local stack, which no policy could match.
    return (node.defaultChild as secretsmanager.CfnSecret).attrId;
  }
}

/** Long enough to read a message again once a table of codes has changed. */
const MESSAGE_DAYS = 30;

/** What the keys are for that encrypt no table. */
const keyPurposes: ReadonlyMap<KeyName, string> = new Map([
  ['signing', 'Seals the keys that sign the rings of doorbells.'],
  ['messages', 'Encrypts the messages of courts and police as they were sent.'],
]);

/** Seven years, as long as the longest retention of a journey. */
const ANCHOR_DAYS = 2557;

/** Nobody, whatever their role says, may change or remove an audit record. */
function appendOnly(): iam.PolicyDocument {
  return new iam.PolicyDocument({
    statements: [
      new iam.PolicyStatement({
        effect: iam.Effect.DENY,
        principals: [new iam.AnyPrincipal()],
        actions: [
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:PartiQLUpdate',
          'dynamodb:PartiQLDelete',
        ],
        resources: ['*'],
      }),
    ],
  });
}

function byName<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
