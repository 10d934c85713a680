"""Who, where and when: findings get their actors, places and dates."""
