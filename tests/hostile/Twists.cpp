// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/Twist.h"

namespace kluis::test {

const QList<Twist>& twists()
{
    static const QList<Twist> all = pullTwists() + peopleTwists() + logTwists() + loginTwists() + leaseTwists() +
                                    wireTwists() + approvalTwists() + auditTwists();
    return all;
}

} // namespace kluis::test
