import { AwsError } from '../dynamodb/errors.ts';
import type { Random } from '../engine/random.ts';

interface Version {
  value: string | undefined;
  stages: string[];
}

const missing = () =>
  new AwsError('ResourceNotFoundException', 'Secrets Manager can’t find the specified secret.');

/** Secrets Manager: versions of a secret, and which of them is current. */
export class Secrets {
  private readonly secrets = new Map<string, Map<string, Version>>();

  create(id: string, value: string): void {
    this.secrets.set(id, new Map([['first', { value, stages: ['AWSCURRENT'] }]]));
  }

  /** What a secret says now; for what is outside the simulated service. */
  current(id: string): string {
    for (const { value, stages } of this.versions(id).values())
      if (stages.includes('AWSCURRENT') && value !== undefined) return value;
    throw missing();
  }

  /** Names a version that is to come, as a rotation begins with. */
  beginRotation(id: string, random: Random): string {
    const version = random.bytes(16).toString('hex');
    this.versions(id).set(version, { value: undefined, stages: ['AWSPENDING'] });
    return version;
  }

  private versions(id: string): Map<string, Version> {
    const found = this.secrets.get(id);
    if (!found) throw missing();
    return found;
  }

  execute(action: string, input: Readonly<Record<string, unknown>>): unknown {
    const versions = this.versions(String(input['SecretId']));
    switch (action) {
      case 'GetSecretValue': {
        const id = input['VersionId'] as string | undefined;
        const found =
          id === undefined
            ? [...versions.values()].find(({ stages }) => stages.includes('AWSCURRENT'))
            : versions.get(id);
        if (found?.value === undefined) throw missing();
        return { SecretString: found.value };
      }
      case 'DescribeSecret':
        return {
          VersionIdsToStages: Object.fromEntries([...versions].map(([id, { stages }]) => [id, stages])),
        };
      case 'PutSecretValue': {
        const [id, value] = [String(input['ClientRequestToken']), String(input['SecretString'])];
        const known = versions.get(id);
        if (known?.value !== undefined) {
          if (known.value !== value)
            throw new AwsError('ResourceExistsException', 'A version with this id has other content.');
          // Sent twice, it changes nothing: not even the stages that the version has come to since.
          return {};
        }
        for (const version of versions.values())
          version.stages = version.stages.filter((stage) => stage !== 'AWSPENDING');
        versions.set(id, { value, stages: ['AWSPENDING'] });
        return {};
      }
      case 'UpdateSecretVersionStage': {
        const [to, from] = [
          versions.get(String(input['MoveToVersionId'])),
          versions.get(String(input['RemoveFromVersionId'])),
        ];
        if (!to?.stages.includes('AWSCURRENT')) {
          if (!to || !from?.stages.includes('AWSCURRENT'))
            throw new AwsError(
              'InvalidParameterException',
              'The stage is not on the version it is to be taken from.',
            );
          from.stages = ['AWSPREVIOUS'];
          to.stages = ['AWSCURRENT'];
        }
        return {};
      }
      default:
        throw new AwsError('UnknownOperationException', `The simulation has no ${action}.`);
    }
  }
}
