"""What is told without a number: whether it has happened, who did it, who says so. `retold` is the door."""
