// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/Twist.h"

namespace kluis::test {

const QList<Twist>& twists()
{
    static const QList<Twist> all = pullTwists() + peopleTwists() + logTwists() + loginTwists() + leaseTwists() +
                                    wireTwists() + approvalTwists() + auditTwists() + scopeTwists() + documentTwists() +
                                    accompliceTwists(); // last: what these plant comes again with everything
    return all;
}

} // namespace kluis::test
