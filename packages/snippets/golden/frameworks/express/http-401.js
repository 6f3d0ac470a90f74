import express from 'express';

export const router = express.Router();

router.get('/endpoint', (req, res) => {
  res.set('WWW-Authenticate', 'Bearer realm="api"');
  res.status(401).json({
    error: 'unauthorized',
    message: 'Authentication is required.',
  });
});
