import { CfnResource, type IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Resource types that the local stack does not know: the only difference between it and AWS. */
export const unknownToEmulator: readonly string[] = [
  'AWS::WAFv2::WebACLAssociation',
  'AWS::SecretsManager::RotationSchedule',
];

/** Leaves out what the local stack does not know. */
export const leaveOutUnknown: IAspect = {
  visit(node: IConstruct): void {
    if (CfnResource.isCfnResource(node) && unknownToEmulator.includes(node.cfnResourceType)) {
      node.node.scope?.node.tryRemoveChild(node.node.id);
    }
  },
};
