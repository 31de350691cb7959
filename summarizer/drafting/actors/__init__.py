"""Who acts, suffers and speaks. `actors` is the door."""
